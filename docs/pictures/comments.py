"""Opens a document in the LibreOffice that listens on the pipe "pictures", turns to a page, and takes a picture of the screen.

    comments.py DOCUMENT PAGE PICTURE        called by make-comments-picture.sh
"""
import pathlib
import subprocess
import sys
import time

import uno

SCREEN = (0, 0, 1500, 1300)
POSITION_AND_SIZE = 15
BY_VALUE = 3
SECONDS_TO_DRAW = 3


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(60):
        try:
            return resolver.resolve("uno:pipe,name=pictures;urp;StarOffice.ComponentContext")
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            time.sleep(1)
    raise SystemExit("LibreOffice does not listen.")


def main(document, page, picture):
    context = connect()
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    component = desktop.loadComponentFromURL(pathlib.Path(document).resolve().as_uri(), "_blank", 0, ())
    if component is None:
        raise SystemExit(f"{document} was not opened; is it locked?")
    controller = component.CurrentController
    controller.Frame.ContainerWindow.setPosSize(*SCREEN, POSITION_AND_SIZE)
    controller.Frame.LayoutManager.setVisible(False)
    view = controller.ViewSettings
    view.ShowHoriRuler = view.ShowVertRuler = view.ShowTextBoundaries = False
    view.ShowAnnotations = True
    view.ZoomType, view.ZoomValue = BY_VALUE, 100
    controller.ViewCursor.jumpToPage(page)
    controller.ViewCursor.jumpToEndOfPage()
    time.sleep(SECONDS_TO_DRAW)
    subprocess.run(["import", "-window", "root", "-crop", "1020x1070+230+0", "+repage", picture], check=True)
    component.close(True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
