using System.Xml;
using System.Xml.Linq;
using RelaxCodec.Conformance.Documents;

namespace RelaxCodec.Conformance.Parts;

/// <summary>Holds what we write of elements that libvirt has printed against what it has printed.</summary>
internal static class PrintedElements
{
    /// <summary>How many there are of a release, and the first that differ: what libvirt has printed, and what we write.</summary>
    /// <param name="release">The release.</param>
    /// <param name="elements">Which elements are looked at.</param>
    /// <param name="isShuffled">Whether they are shuffled before they are read.</param>
    public static (int Count, IReadOnlyList<(string Printed, string Written)> Differences) Compare<T>(
        string release, Func<XElement, bool> elements, bool isShuffled)
        where T : class, IXmlElement<T>
    {
        var shuffling = new Shuffling(1);
        string[] printed = [.. PrintedDomains.Files(release).SelectMany(file => Texts(File.ReadAllText(file.Path), elements)).Distinct()];
        var options = new XmlFormatOptions { Release = XmlRelease.Parse(release), FinalLineEnd = false };
        return (printed.Length, [.. printed
            .Select(text => (text, XmlCodec.Format(
                // What libvirt prints its own schema may refuse, as a disk behind a protocol without its host.
                XmlCodec.Read<T>(isShuffled ? shuffling.Shuffle(XElement.Parse(text)) : text, XmlReadOptions.Lenient).Value!, options)))
            .Where(pair => pair.text != pair.Item2)]);
    }

    // Their lines as they stand in the document, but for what they are indented.
    private static IEnumerable<string> Texts(string document, Func<XElement, bool> elements)
    {
        string[] lines = document.Split('\n');
        XElement root = XElement.Parse(document, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        foreach (XElement element in root.DescendantsAndSelf().Where(elements))
        {
            int first = ((IXmlLineInfo)element).LineNumber - 1;
            int indentation = lines[first].Length - lines[first].TrimStart().Length;
            string end = $"{new string(' ', indentation)}</{element.Name.LocalName}>";
            int last = first;
            if (!lines[first].EndsWith("/>", StringComparison.Ordinal)
                && !lines[first].EndsWith($"</{element.Name.LocalName}>", StringComparison.Ordinal))
                last = Array.FindIndex(lines, first, line => line == end);
            if (last >= 0)
                yield return string.Join(
                    '\n', lines[first..(last + 1)].Select(line => line.Length > indentation ? line[indentation..] : line));
        }
    }
}
