namespace RelaxCodec.Datatypes;

/// <summary>The blocks of <c>\p{IsBasicLatin}</c> and its kin (XML Schema Part 2, F.1.1), by the names of Unicode 3.1.</summary>
internal static class UnicodeBlocks
{
    private static readonly Dictionary<string, CodePointRange> ByName = new(StringComparer.Ordinal)
    {
        ["BasicLatin"] = new(0x0000, 0x007F),
        ["Latin-1Supplement"] = new(0x0080, 0x00FF),
        ["LatinExtended-A"] = new(0x0100, 0x017F),
        ["LatinExtended-B"] = new(0x0180, 0x024F),
        ["IPAExtensions"] = new(0x0250, 0x02AF),
        ["SpacingModifierLetters"] = new(0x02B0, 0x02FF),
        ["CombiningDiacriticalMarks"] = new(0x0300, 0x036F),
        ["Greek"] = new(0x0370, 0x03FF),
        ["Cyrillic"] = new(0x0400, 0x04FF),
        ["Armenian"] = new(0x0530, 0x058F),
        ["Hebrew"] = new(0x0590, 0x05FF),
        ["Arabic"] = new(0x0600, 0x06FF),
        ["Syriac"] = new(0x0700, 0x074F),
        ["Thaana"] = new(0x0780, 0x07BF),
        ["Devanagari"] = new(0x0900, 0x097F),
        ["Bengali"] = new(0x0980, 0x09FF),
        ["Gurmukhi"] = new(0x0A00, 0x0A7F),
        ["Gujarati"] = new(0x0A80, 0x0AFF),
        ["Oriya"] = new(0x0B00, 0x0B7F),
        ["Tamil"] = new(0x0B80, 0x0BFF),
        ["Telugu"] = new(0x0C00, 0x0C7F),
        ["Kannada"] = new(0x0C80, 0x0CFF),
        ["Malayalam"] = new(0x0D00, 0x0D7F),
        ["Sinhala"] = new(0x0D80, 0x0DFF),
        ["Thai"] = new(0x0E00, 0x0E7F),
        ["Lao"] = new(0x0E80, 0x0EFF),
        ["Tibetan"] = new(0x0F00, 0x0FFF),
        ["Myanmar"] = new(0x1000, 0x109F),
        ["Georgian"] = new(0x10A0, 0x10FF),
        ["HangulJamo"] = new(0x1100, 0x11FF),
        ["Ethiopic"] = new(0x1200, 0x137F),
        ["Cherokee"] = new(0x13A0, 0x13FF),
        ["UnifiedCanadianAboriginalSyllabics"] = new(0x1400, 0x167F),
        ["Ogham"] = new(0x1680, 0x169F),
        ["Runic"] = new(0x16A0, 0x16FF),
        ["Khmer"] = new(0x1780, 0x17FF),
        ["Mongolian"] = new(0x1800, 0x18AF),
        ["LatinExtendedAdditional"] = new(0x1E00, 0x1EFF),
        ["GreekExtended"] = new(0x1F00, 0x1FFF),
        ["GeneralPunctuation"] = new(0x2000, 0x206F),
        ["SuperscriptsandSubscripts"] = new(0x2070, 0x209F),
        ["CurrencySymbols"] = new(0x20A0, 0x20CF),
        ["CombiningMarksforSymbols"] = new(0x20D0, 0x20FF),
        ["LetterlikeSymbols"] = new(0x2100, 0x214F),
        ["NumberForms"] = new(0x2150, 0x218F),
        ["Arrows"] = new(0x2190, 0x21FF),
        ["MathematicalOperators"] = new(0x2200, 0x22FF),
        ["MiscellaneousTechnical"] = new(0x2300, 0x23FF),
        ["ControlPictures"] = new(0x2400, 0x243F),
        ["OpticalCharacterRecognition"] = new(0x2440, 0x245F),
        ["EnclosedAlphanumerics"] = new(0x2460, 0x24FF),
        ["BoxDrawing"] = new(0x2500, 0x257F),
        ["BlockElements"] = new(0x2580, 0x259F),
        ["GeometricShapes"] = new(0x25A0, 0x25FF),
        ["MiscellaneousSymbols"] = new(0x2600, 0x26FF),
        ["Dingbats"] = new(0x2700, 0x27BF),
        ["BraillePatterns"] = new(0x2800, 0x28FF),
        ["CJKRadicalsSupplement"] = new(0x2E80, 0x2EFF),
        ["KangxiRadicals"] = new(0x2F00, 0x2FDF),
        ["IdeographicDescriptionCharacters"] = new(0x2FF0, 0x2FFF),
        ["CJKSymbolsandPunctuation"] = new(0x3000, 0x303F),
        ["Hiragana"] = new(0x3040, 0x309F),
        ["Katakana"] = new(0x30A0, 0x30FF),
        ["Bopomofo"] = new(0x3100, 0x312F),
        ["HangulCompatibilityJamo"] = new(0x3130, 0x318F),
        ["Kanbun"] = new(0x3190, 0x319F),
        ["BopomofoExtended"] = new(0x31A0, 0x31BF),
        ["EnclosedCJKLettersandMonths"] = new(0x3200, 0x32FF),
        ["CJKCompatibility"] = new(0x3300, 0x33FF),
        ["CJKUnifiedIdeographsExtensionA"] = new(0x3400, 0x4DBF),
        ["CJKUnifiedIdeographs"] = new(0x4E00, 0x9FFF),
        ["YiSyllables"] = new(0xA000, 0xA48F),
        ["YiRadicals"] = new(0xA490, 0xA4CF),
        ["HangulSyllables"] = new(0xAC00, 0xD7AF),
        ["CJKCompatibilityIdeographs"] = new(0xF900, 0xFAFF),
        ["AlphabeticPresentationForms"] = new(0xFB00, 0xFB4F),
        ["ArabicPresentationForms-A"] = new(0xFB50, 0xFDFF),
        ["CombiningHalfMarks"] = new(0xFE20, 0xFE2F),
        ["CJKCompatibilityForms"] = new(0xFE30, 0xFE4F),
        ["SmallFormVariants"] = new(0xFE50, 0xFE6F),
        ["ArabicPresentationForms-B"] = new(0xFE70, 0xFEFF),
        ["Specials"] = new(0xFFF0, 0xFFFF),
        ["HalfwidthandFullwidthForms"] = new(0xFF00, 0xFFEF),
        ["OldItalic"] = new(0x10300, 0x1032F),
        ["Gothic"] = new(0x10330, 0x1034F),
        ["Deseret"] = new(0x10400, 0x1044F),
        ["ByzantineMusicalSymbols"] = new(0x1D000, 0x1D0FF),
        ["MusicalSymbols"] = new(0x1D100, 0x1D1FF),
        ["MathematicalAlphanumericSymbols"] = new(0x1D400, 0x1D7FF),
        ["CJKUnifiedIdeographsExtensionB"] = new(0x20000, 0x2A6D6),
        ["CJKCompatibilityIdeographsSupplement"] = new(0x2F800, 0x2FA1F),
        ["Tags"] = new(0xE0000, 0xE007F),
    };

    /// <summary>Finds a block by its name without <c>Is</c>.</summary>
    public static bool TryFind(string name, out CodePointSet set)
    {
        if (name == "PrivateUse")
        {
            set = CodePointSet.Union([new(0xE000, 0xF8FF), new(0xF0000, 0xFFFFD), new(0x100000, 0x10FFFD)]);
            return true;
        }

        bool found = ByName.TryGetValue(name, out CodePointRange range);
        set = found ? CodePointSet.Of(range.First, range.Last) : CodePointSet.Empty;
        return found;
    }
}
