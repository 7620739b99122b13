#!/usr/bin/env bash
# Makes the files of this folder: reports of both editions, and the blank forms, written by the library in both layouts, then opened and saved
# again by LibreOffice. A file is named after its report, in Fixtures/Json or here, and its layout. SavedAgainTests writes the reports here, from those
# in Fixtures/RealReports, if GOVDISCLOSURE_WRITE_DOCS is 1.
#
#   tests/GovDisclosure.Core.Tests/Fixtures/Docx/LibreOffice/make.sh
#
# Needs the .NET 10 SDK and LibreOffice Writer (soffice).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fixtures=$(cd "$here/../.." && pwd)
root=$(cd "$fixtures/../../.." && pwd)
for tool in dotnet soffice; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed." >&2; exit 1; }
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/written"
(cd "$root" && dotnet build src/GovDisclosure.Cli -v q --nologo >/dev/null)
tool() { (cd "$root" && dotnet run --no-build --project src/GovDisclosure.Cli -- "$@" >/dev/null); }
for report in "$fixtures"/Json/small-20??.json "$here"/*.json; do
  for layout in form official; do
    tool convert "$report" "$scratch/written/$(basename "$report" .json)-$layout.docx" --layout "$layout"
  done
done
for edition in 2019 2021; do
  for layout in form official; do
    tool blank --edition "$edition" --layout "$layout" -o "$scratch/written/blank-$edition-$layout.docx"
  done
done

# A profile of its own, so that LibreOffice neither waits for one that is running nor takes its settings.
soffice "-env:UserInstallation=file://$scratch/profile" --headless --convert-to docx:"MS Word 2007 XML" --outdir "$here" "$scratch"/written/*.docx >/dev/null
