namespace GovDisclosure.Docx.Parts;

/// <summary>How programs lay the document out: as Word 2013 and later do for Chinese text.</summary>
internal static class SettingsPart
{
    public static FixedPart Make(PageLayout layout) => FixedPart.Of("word/settings.xml", $"""
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:zoom w:percent="100"/>
          <w:bordersDoNotSurroundHeader/>
          <w:bordersDoNotSurroundFooter/>
          <w:defaultTabStop w:val="420"/>
          <w:evenAndOddHeaders/>
          <w:drawingGridVerticalSpacing w:val="{layout.TextLine}"/>
          <w:characterSpacingControl w:val="compressPunctuation"/>
          <w:compat>
            <w:balanceSingleByteDoubleByteWidth/>
            <w:adjustLineHeightInTable/>
            <w:useFELayout/>
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
          </w:compat>
          <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>
        </w:settings>
        """);
}
