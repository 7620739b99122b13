#!/usr/bin/env bash
# Makes the pictures of this folder from the documents of the quickstart: every page of both layouts, and of the blank forms, goes
# into a folder; those that the documentation shows are copied beside this script.
#
#   docs/pictures/make-pictures.sh [FOLDER]        default: a temporary folder, whose name is printed
#
# Needs the .NET 10 SDK, LibreOffice Writer (soffice), poppler (pdftoppm, pdftotext), and fonts for Chinese. The documents name 仿宋_GB2312,
# 楷体_GB2312, 黑体, 宋体 and 方正小标宋简体; where these are missing, fontconfig should have an alias for each. Without any Chinese font
# LibreOffice draws boxes and reports no error, so look at the pictures.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
pages=${1:-$(mktemp -d)}
for tool in dotnet soffice pdftoppm pdftotext; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed." >&2; exit 1; }
done

mkdir -p "$pages"
(cd "$root" && dotnet run --project docs/quickstart >/dev/null && dotnet build src/GovDisclosure.Cli -v q --nologo >/dev/null)
tool() { (cd "$root" && dotnet run --no-build --project src/GovDisclosure.Cli -- "$@"); }
for report in huaian-2024 ningbo-nanbu-2023; do
  for layout in form official; do
    tool convert "$root/docs/quickstart/output/$report.json" "$pages/$report-$layout.docx" --layout "$layout"
  done
done
for edition in 2021 2019; do
  for layout in form official; do
    tool blank --edition "$edition" --layout "$layout" -o "$pages/blank-$edition-$layout.docx"
  done
done

# A profile of its own, so that LibreOffice neither waits for one that is running nor takes its settings.
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
soffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf --outdir "$pages" "$pages"/*.docx >/dev/null
for document in "$pages"/*.pdf; do
  pdftoppm -r 90 -png "$document" "${document%.pdf}"
done

# The page on which table three ends.
show() {
  local page=1
  until pdftotext -f "$page" -l "$page" "$pages/huaian-2024-$1.pdf" - | tr -d ' \n' | grep -q '四、结转下年度继续办理'; do
    page=$((page + 1))
  done
  cp "$pages/huaian-2024-$1-$page.png" "$here/$1.png"
}
show form
show official
echo "All pages: $pages"
