using System.ComponentModel;

namespace RelaxCodec;

/// <summary>
/// A member of an alternative of a choice, in words, for the message that what is there is too much. Generated code makes it.
/// </summary>
/// <param name="Alternative">Which alternative, from 0.</param>
/// <param name="Slot">The slot of the member.</param>
/// <param name="IsRequired">Whether the alternative needs it.</param>
/// <param name="Word">The member: <c>@model</c>, <c>&lt;host&gt;</c>, with what the alternative restricts it to.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct XmlChoiceWord(int Alternative, int Slot, bool IsRequired, string Word)
{
    /// <summary>The first release that has the alternative and the member, as <see cref="XmlRelease.Packed"/> says.</summary>
    public ulong Since { get; init; }

    /// <summary>The first release that has them no more; null if the newest has them.</summary>
    public ulong? Until { get; init; }
}
