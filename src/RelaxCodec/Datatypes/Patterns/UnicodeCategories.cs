namespace RelaxCodec.Datatypes;

/// <summary>The categories of <c>\p{Lu}</c> and its kin (XML Schema Part 2, F.1.1), and the classes made of them.</summary>
internal static partial class UnicodeCategories
{
    /// <summary>Two letters each; the n-th stands in <see cref="Runs"/> as the n-th of A-Z, a-z.</summary>
    private const string Names = "LuLlLtLmLoMnMcMeNdNlNoPcPdPsPePiPfPoZsZlZpSmScSkSoCcCfCoCnCs";

    /// <summary>Unicode put its later quotation marks there; XML Schema's Pi and Pf, and jing's, are those of Unicode 3.</summary>
    private const int LaterQuotationMarks = 0x2E00;

    private static readonly Lazy<CodePointSet[]> ByCategory = new(Decode);

    /// <summary><c>\d</c>: the decimal digits of every script.</summary>
    public static CodePointSet Digit => ByCategory.Value[IndexOf("Nd")];

    /// <summary><c>\w</c>: everything but punctuation, separators and "other".</summary>
    public static CodePointSet Word => Group('P').Union(Group('Z')).Union(Group('C')).Complement();

    /// <summary>Finds a category by its one-letter or two-letter name; <c>Cs</c> is none, for surrogates are no characters.</summary>
    public static bool TryFind(string name, out CodePointSet set)
    {
        set = CodePointSet.Empty;
        switch (name.Length)
        {
            case 1 when "LMNPZSC".Contains(name):
                set = Group(name[0]);
                return true;
            case 2 when name != "Cs" && IndexOf(name) is >= 0 and var index:
                set = ByCategory.Value[index];
                if (name is "Pi" or "Pf")
                    set = set.Except(CodePointSet.Of(LaterQuotationMarks, 0x10FFFF));
                return true;
            default:
                return false;
        }
    }

    private static CodePointSet Group(char initial)
    {
        var ranges = new List<CodePointRange>();
        for (int i = 0; i < Names.Length / 2; i++)
        {
            if (Names[2 * i] == initial)
                ranges.AddRange(ByCategory.Value[i].Ranges);
        }

        return CodePointSet.Union(ranges).Except(Surrogates);
    }

    private static CodePointSet Surrogates => ByCategory.Value[IndexOf("Cs")];

    private static int IndexOf(string name)
    {
        for (int i = 0; i < Names.Length; i += 2)
        {
            if (Names[i] == name[0] && Names[i + 1] == name[1])
                return i / 2;
        }

        return -1;
    }

    private static CodePointSet[] Decode()
    {
        var ranges = new List<CodePointRange>[Names.Length / 2];
        for (int i = 0; i < ranges.Length; i++)
            ranges[i] = [];

        int next = 0;
        int length = 0;
        foreach (char c in Runs)
        {
            if (c is >= '0' and <= '9')
            {
                length = (length * 10) + (c - '0');
                continue;
            }

            int last = next + Math.Max(length, 1) - 1;
            ranges[c <= 'Z' ? c - 'A' : c - 'a' + 26].Add(new CodePointRange(next, last));
            next = last + 1;
            length = 0;
        }

        return Array.ConvertAll(ranges, CodePointSet.Union);
    }
}
