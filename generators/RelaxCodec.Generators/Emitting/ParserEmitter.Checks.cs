using System.Globalization;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <content>What is checked when an element has been read: required members, choices, order.</content>
internal sealed partial class ParserEmitter
{
    private const string And = " && ";

    /// <summary>Writes the method that tells which child of an ordered class stands too early.</summary>
    public void WriteOrder()
    {
        if (!_class.IsOrdered)
            return;
        context.HasOffset = _class.IsGroup;
        _writer.Separate();
        _writer.Write("/// <summary>The name of a child that was seen, but has to stand behind the one of this slot; null if there is none.</summary>");
        _writer.Write(Code.Generated);
        _writer.Open($"private static string? SeenAfter(in {Code.Runtime}SlotSet seen, int slot{context.FirstParameter})");
        foreach ((int position, int slot, string name) in Positions())
        {
            _writer.Write($"if (slot < {position} && seen.Contains({context.Slot(slot)}))");
            _writer.Write($"    return {Code.Literal(name)};");
        }

        _writer.Write("return null;");
        _writer.Close();
        context.HasOffset = false;
    }

    private IEnumerable<(int Position, int Slot, string Name)> Positions()
    {
        foreach (Member member in _class.Members)
        {
            if (member is ChildMember child)
                yield return (child.Slot, child.Slot, child.Name.Local);
            else if (member is OpenMember { Elements: not null })
                yield return (member.Slot, member.Slot, "other elements");
            else if (member is GroupMember group)
            {
                foreach (ChildName inner in group.Group.Children)
                    yield return (group.Slot, group.FirstSlot + inner.Slot, inner.Name.Local);
            }
        }
    }

    private void WriteOrderCheck(int slot, string suffix = "")
    {
        if (!_class.IsOrdered)
            return;
        string later = context.Locals.Unique($" later {slot} {suffix}", "later" + (slot + 1) + suffix);
        _writer.Write($"if (SeenAfter(in seen, {slot.ToString(CultureInfo.InvariantCulture)}{(_class.IsGroup ? ", first" : "")}) is {{ }} {later})");
        _writer.Write($"    cursor.OutOfOrder({later});");
    }

    // The children of the base class stand before those of an ordered class.
    private IEnumerable<Section> InheritedSections(SharedModel parent) => SectionsOf(parent.Children.Select(c => c.Name).Distinct(), suffix =>
    {
        SharedModel callee = Nearest(parent, b => b.HasOwnChildren).First();
        WriteOrderCheck(-1, suffix);
        _writer.Write($"{callee.Type}.ReadSharedChild(ref cursor, it, ref seen{context.First(callee, 0)});");
    });

    private void WriteChecks()
    {
        foreach (Member member in _class.Members)
        {
            if (member is AttributeMember { IsRequired: true } attribute)
                WriteMissing(attribute.Slot, "Attribute", attribute.Name.Local);
            else if (member is ClassElementMember { Sequence: not null })
                WriteSequenceCheck(member);
            else if (member is ChildMember { IsRequired: true } child)
                WriteMissing(child.Slot, child.Names.Skip(1).Any() ? "" : "Element", child.Name.Local);
            else if (member is GroupMember { Group.HasChecks: true } group)
                WriteGroupCheck(group);
        }

        foreach (MemberChoice choice in MemberChoice.Of(_class.Members))
            WriteChoiceCheck(choice);
    }

    private void WriteMissing(int slot, string kind, string name)
    {
        _writer.Write($"if (!seen.Contains({context.Slot(slot)}))");
        string what = kind.Length == 0 ? "" : context.Slot(slot) + ", ";
        _writer.Write($"    cursor.Missing{kind}({what}{Code.Literal(name)});");
    }

    // Where others may stand in its place, none of it is no sequence that ends too early.
    private void WriteSequenceCheck(Member member)
    {
        bool isChosen = member.Choices.Count > 0;
        if (isChosen)
            _writer.Write($"if (seen.Contains({context.Slot(member.Slot)}))");
        _writer.Write($"{(isChosen ? "    " : "")}cursor.EndSequence({SequenceEmitter.Field(_class)});");
    }

    private void WriteGroupCheck(GroupMember group)
    {
        SharedModel callee = Nearest(group.Group, g => g.HasOwnChecks).First();
        string check = $"{callee.Type}.CheckShared(ref cursor, in seen{context.First(callee, group.FirstSlot)});";
        if (group.Property.IsNullable)
            _writer.Write($"if (seen.Contains({context.Slot(group.Slot)}))");
        _writer.Write((group.Property.IsNullable ? "    " : "") + check);
    }

    // Valid is what one alternative explains: its required members are there, and no member of the choice that it has not.
    private void WriteChoiceCheck(MemberChoice choice)
    {
        var explained = choice.Alternatives.Select(a => Conjunction(a, withRequired: true)).ToList();
        if (choice.OrNone)
            explained.Add(Conjunction(new MemberAlternative("", [], []), withRequired: true));
        if (explained.Contains(""))
            return;

        _writer.Write($"// {choice.Notation}");
        _writer.Write(explained.Count == 1 ? $"if (!({explained[0]}))" : $"if (!({explained[0]}");
        for (int i = 1; i < explained.Count; i++)
            _writer.Write($"    || {explained[i]}{(i == explained.Count - 1 ? "))" : "")}");
        _writer.Write("{");
        _writer.Indent();
        // What is there fits an alternative, so something of it is missing; or what is there fits none.
        // An alternative that nothing has to be there for has been explained already.
        string[] partial = [.. choice.Alternatives.Select(a => Conjunction(a, withRequired: false)).Distinct()
            .Where(p => !explained.Any(e => Implies(p, e)))];
        string missing = $"cursor.Missing({Code.Literal(choice.Words)});";
        if (partial.Length == 0)
        {
            _writer.Write($"cursor.Excess({Code.Literal(choice.Words)});");
        }
        else if (partial.Contains(""))
        {
            _writer.Write(missing);
        }
        else
        {
            _writer.Write($"if ({string.Join(" || ", partial)})");
            _writer.Write("    " + missing);
            _writer.Write("else");
            _writer.Write($"    cursor.Excess({Code.Literal(choice.Words)});");
        }

        _writer.Unindent();
        _writer.Write("}");

        string Conjunction(MemberAlternative alternative, bool withRequired)
        {
            IEnumerable<string> required = withRequired ? alternative.Required.Select(m => $"seen.Contains({context.Slot(m.Slot)})") : [];
            IEnumerable<string> others = choice.Members.Where(m => !alternative.Required.Contains(m) && !alternative.Optional.Contains(m))
                .Select(m => $"!seen.Contains({context.Slot(m.Slot)})");
            return string.Join(And, required.Concat(others));
        }

        static bool Implies(string conjunction, string weaker) => Terms(weaker).All(Terms(conjunction).Contains);

        static string[] Terms(string conjunction) => conjunction.Split([And], StringSplitOptions.None);
    }
}
