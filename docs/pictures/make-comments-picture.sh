#!/usr/bin/env bash
# Makes comments.png: the page with table three of the document that the quickstart returns to its author, as LibreOffice shows it with
# the comments in the margin. LibreOffice draws them on a screen only, so this needs one in memory.
#
#   docs/pictures/make-comments-picture.sh
#
# Needs what make-pictures.sh needs, with a LibreOffice that has a user interface, and Xvfb, ImageMagick (import), python3-uno.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
python=${PYTHON:-/usr/bin/python3}
for tool in dotnet soffice Xvfb import; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed." >&2; exit 1; }
done

scratch=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$scratch"' EXIT
(cd "$root" && dotnet run --project docs/quickstart -- "$scratch/output" >/dev/null)
export DISPLAY=:97
Xvfb "$DISPLAY" -screen 0 1500x1300x24 >/dev/null 2>&1 &
sleep 2
soffice "-env:UserInstallation=file://$scratch/profile" --norestore --nologo --nofirststartwizard "--accept=pipe,name=pictures;urp" >/dev/null 2>&1 &
"$python" "$here/comments.py" "$scratch/output/huaian-2024-returned.docx" 2 "$here/comments.png"
