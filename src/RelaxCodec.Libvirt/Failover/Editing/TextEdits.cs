using System.Text;

namespace RelaxCodec.Libvirt.Editing;

/// <summary>Edits of one text that do not overlap. What is inserted at one place stands in the order in which it was added.</summary>
internal sealed class TextEdits
{
    private readonly List<TextEdit> _edits = [];

    /// <summary>The edits in the order of the text.</summary>
    public IReadOnlyList<TextEdit> InOrder => [.. _edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.Length)];

    public void Insert(int index, string text) => Replace(index, index, text);

    public void Remove(int start, int end) => Replace(start, end, "");

    public void Replace(int start, int end, string text) => _edits.Add(new TextEdit(start, end - start, text));

    /// <summary>The text with the edits.</summary>
    public string Apply(string original)
    {
        var text = new StringBuilder(original.Length);
        int done = 0;
        foreach (TextEdit edit in InOrder)
        {
            if (edit.Start < done)
                throw new InvalidOperationException("Two edits overlap.");
            text.Append(original, done, edit.Start - done).Append(edit.NewText);
            done = edit.End;
        }

        return text.Append(original, done, original.Length - done).ToString();
    }
}
