using System.Globalization;
using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <content>What is checked when an element has been read: required members, choices, order.</content>
internal sealed partial class ParserEmitter
{
    private const string And = " && ";

    // More would be no message that anybody reads: it names what is there.
    private const int MembersInAMessage = 8;

    /// <summary>Writes the method that tells which child of an ordered class stands too early.</summary>
    public void WriteOrder()
    {
        if (!_class.IsOrdered)
            return;
        context.HasOffset = _class.IsGroup;
        _writer.Separate();
        _writer.Write(
            "/// <summary>The name of a child that was seen, but has to stand behind the one of this slot; null if "
                + "there is none.</summary>");
        _writer.Write(Code.Generated);
        string it = OrderAsksCases ? Self + " it, " : "";
        _writer.Open($"private static string? SeenAfter({it}in {Code.Runtime}SlotSet seen, int slot{context.FirstParameter})");
        foreach ((int position, int slot, string name, string? ofCase) in Positions())
        {
            _writer.Write($"if (slot < {position} && seen.Contains({context.Slot(slot)}){ofCase})");
            _writer.Write($"    return {Code.Literal(name)};");
        }

        _writer.Write("return null;");
        _writer.Close();
        context.HasOffset = false;
    }

    private IEnumerable<(int Position, int Slot, string Name, string? OfCase)> Positions()
    {
        foreach (Member member in _class.Members)
        {
            if (member is ChildMember child)
                yield return (child.Slot, child.Slot, child.Name.Local, null);
            else if (member is OpenMember { Elements: not null })
                yield return (member.Slot, member.Slot, "other elements", null);
            else if (member is GroupMember group)
            {
                // Two cases may have two names in one slot.
                foreach (IGrouping<int, ChildName> inner in group.Group.Children.GroupBy(c => c.Slot))
                {
                    string names = string.Join(" or ", inner.Select(c => c.Name.Local).Distinct());
                    yield return (group.Slot, group.FirstSlot + inner.Key, names, OfCase(group, inner.Key));
                }
            }
        }
    }

    private bool OrderAsksCases => _class.Members.OfType<GroupMember>().Any(g => g.Group.CaseChildren.Count > 0);

    // The slot may be that of an attribute in another case.
    private static string? OfCase(GroupMember group, int slot)
    {
        string[] cases = [.. group.Group.CaseChildren.Where(c => c.Slot == slot).Select(c => c.Case)];
        return cases.Length == 0 ? null : $" && it.{group.Property.Name} is {string.Join(" or ", cases)}";
    }

    private void WriteOrderCheck(int slot, string suffix = "")
    {
        if (!_class.IsOrdered)
            return;
        string later = context.Locals.Unique($" later {slot} {suffix}", "later" + (slot + 1) + suffix);
        string it = OrderAsksCases ? "it, " : "";
        string arguments = $"{it}in seen, {slot.ToString(CultureInfo.InvariantCulture)}{(_class.IsGroup ? ", first" : "")}";
        _writer.Write($"if ({ReleaseCode.And(_class.OrderedIn, $"SeenAfter({arguments}) is {{ }} {later}")})");
        _writer.Write($"    cursor.OutOfOrder({later});");
    }

    // The children of the base class stand before those of an ordered class.
    private IEnumerable<Section> InheritedSections(SharedModel parent) =>
        SectionsOf(parent.Children.Select(c => c.Name).Distinct(), suffix =>
        {
            SharedModel callee = Nearest(parent, b => b.HasOwnChildren).First();
            WriteOrderCheck(-1, suffix);
            _writer.Write($"{callee.Type}.ReadSharedChild(ref cursor, it, ref seen{context.First(callee, 0)});");
        });

    private void WriteChecks()
    {
        foreach (Pattern pattern in context.Patterns.Own.All)
            WriteCheck(pattern);
        // Choices come last: what is missing by itself is said first.
        foreach (ChoicePattern choice in context.Patterns.Own.All.OfType<ChoicePattern>().Where(c => c.Member is null))
            WriteChoiceCheck(choice);
    }

    private void WriteCheck(Pattern pattern)
    {
        if (pattern is ChoicePattern { Member: null } choice)
        {
            foreach (Member member in choice.Patterns.SelectMany(p => Presence.Of(p).All).Select(p => p.Member!).Distinct())
            {
                if (member is GroupMember chosen)
                    WriteGroupCheck(chosen, releases: null);
                else if (member is ClassElementMember { Sequence: not null })
                    WriteChosenSequence(member);
            }
        }
        else if (pattern.Member is ClassElementMember { Sequence: not null })
        {
            _writer.Write($"cursor.EndSequence({SequenceEmitter.Field(_class)});");
        }
        else if (MemberPatterns.GroupOf(pattern) is { } group)
        {
            WriteGroupCheck(group, Presence.RequiredIn(pattern));
        }
        else if (Presence.RequiredIn(pattern) is { } releases)
        {
            WriteMissing(Presence.Of(pattern).All.Single().Member!, releases);
        }
    }

    // What is not there at all may stand for another alternative.
    private void WriteChosenSequence(Member member)
    {
        _writer.Write($"if (seen.Contains({context.Slot(member.Slot)}))");
        _writer.Write($"    cursor.EndSequence({SequenceEmitter.Field(_class)});");
    }

    private void WriteMissing(Member member, ReleaseSpan releases)
    {
        if (member is AttributeMember attribute)
            WriteMissing(attribute.Slot, "Attribute", attribute.Name.Local, releases);
        else if (member is ChildMember child)
            WriteMissing(child.Slot, child.Names.Skip(1).Any() ? "" : "Element", child.Name.Local, releases);
        if (member is SimpleElementMember { WritesNil: true } && !releases.IsAlways)
            _writer.Write($"else if (!seen.Contains({context.Slot(member.Slot)}))\n    cursor.AbsentElement({context.Slot(member.Slot)});");
    }

    private void WriteMissing(int slot, string kind, string name, ReleaseSpan releases)
    {
        string condition = ReleaseCode.And(releases, $"!seen.Contains({context.Slot(slot)})");
        _writer.Write($"if ({condition}){(releases.IsAlways ? "" : " // " + releases.Words)}");
        string what = kind.Length == 0 ? "" : context.Slot(slot) + ", ";
        _writer.Write($"    cursor.Missing{kind}({what}{Code.Literal(name)});");
    }

    private void WriteGroupCheck(GroupMember group, ReleaseSpan? releases)
    {
        if (!group.Group.HasChecks)
            return;
        SharedModel callee = Nearest(group.Group, g => g.HasOwnChecks).First();
        string local = "it." + group.Property.Name;
        bool isConditional = releases is not { IsAlways: true };
        string isThere = callee.IsDispatched ? $"{local} is not null" : $"seen.Contains({context.Slot(group.Slot)})";
        if (isConditional)
            _writer.Write($"if ({isThere}{(releases is null ? "" : $" || {ReleaseCode.In(releases)}")})");
        string slots = $"in seen{context.First(callee, group.FirstSlot)}";
        string check = callee.IsDispatched
            ? $"CheckCase(ref cursor, {local}, {slots});"
            : $"CheckShared(ref cursor, {Checked(callee, local)}{slots});";
        _writer.Write($"{(isConditional ? "    " : "")}{callee.Type}.{check}");
    }

    // What has been reported is no fault of the owner's too.
    private void WriteHandedUp(List<string> explained)
    {
        _writer.Write("cursor.Alternatives = 0;");
        for (int i = 0; i < explained.Count; i++)
            _writer.Write($"{(explained[i].Length == 0
                ? ""
                : $"if ({explained[i]})\n    ")}cursor.Alternatives |= {(1UL << i).ToString(CultureInfo.InvariantCulture)};");
    }

    /// <summary>Writes which alternatives are excluded by the value of a member that is there.</summary>
    private void WriteExclusionsByValue(Member member, DataModel data)
    {
        foreach ((
            MemberAlternative alternative, ChoiceMembership membership) in Restricting(member).Where(r => r.Membership.Values.Count > 0))
        {
            string values = string.Join(
                " or ", membership.Values.Select(v => data is EnumData literals ? $"{literals.Type}.{v.Member}" : v.Member));
            _writer.Write($"if (it.{member.Property.Name} is not (null or {values}))");
            _writer.Write($"    seen.Add({context.Slot(alternative.ExcludedSlot!.Value)});");
        }

        foreach ((
            MemberAlternative alternative,
            ChoiceMembership membership) in Restricting(member).Where(r => r.Membership.Datatype is not null))
        {
            string text = $"it.{member.Property.Name}";
            _writer.Write($"if ({text} is not null && !{membership.Datatype!.Datatype}.IsValid({text}))");
            _writer.Write($"    seen.Add({context.Slot(alternative.ExcludedSlot!.Value)});");
        }
    }

    /// <summary>Writes which alternatives are excluded by a child that stands behind one that it has to stand before.</summary>
    private void WriteExclusionsByPlace(ChildMember child)
    {
        foreach (MemberAlternative alternative in MemberChoice.Of(_class.Members).SelectMany(c => c.Alternatives).Where(a => a.IsPlaced))
        {
            if (alternative.Memberships.FirstOrDefault(m => ReferenceEquals(m.Member, child)).Membership is not { } own)
                continue;
            string[] later = [.. alternative.Memberships.Where(m => m.Membership.Place > own.Place)
                .Select(m => $"seen.Contains({context.Slot(m.Member.Slot)})")];
            if (later.Length == 0)
                continue;
            string condition = later.Length > 1 && !alternative.PlacedIn.IsAlways
                ? $"({string.Join(" || ", later)})"
                : string.Join(" || ", later);
            _writer.Write($"if ({ReleaseCode.And(alternative.PlacedIn, condition)})");
            _writer.Write($"    seen.Add({context.Slot(alternative.ExcludedSlot!.Value)});");
        }
    }

    /// <summary>The statements that say which alternatives are excluded by those of the child that has just been read.</summary>
    private IEnumerable<string> ExclusionsByChild(Member member) =>
        Restricting(member).Where(r => r.Membership.ChildAlternatives.Count > 0).Select(r =>
        {
            ulong mask = r.Membership.ChildAlternatives.Aggregate(0UL, (bits, child) => bits | (1UL << child.Index));
            return $"if ((cursor.Alternatives & {mask.ToString(CultureInfo.InvariantCulture)}) == 0)\n"
                + $"    seen.Add({context.Slot(r.Alternative.ExcludedSlot!.Value)});";
        });

    /// <summary>The statements that say which alternatives are excluded by the case of a group.</summary>
    private IEnumerable<string> ExclusionsByCase(GroupMember group) => Restricting(group).Select(r =>
        $"if (it.{group.Property.Name} is not (null or {string.Join(" or ", r.Membership.Cases.Select(c => c.Type))}))\n"
        + $"    seen.Add({context.Slot(r.Alternative.ExcludedSlot!.Value)});");

    private IEnumerable<(MemberAlternative Alternative, ChoiceMembership Membership)> Restricting(Member member) =>
        member.Choices.All(c => !c.IsRestricted) ? []
        : MemberChoice.Of(_class.Members).SelectMany(c => c.Alternatives).SelectMany(
            a => a.Memberships.Where(m => ReferenceEquals(m.Member, member) && m.Membership.IsRestricted).Select(m => (a, m.Membership)));

    private string ExcessOfMany(ChoicePattern choice, Presence[] alternatives)
    {
        IEnumerable<string> words = alternatives.SelectMany((alternative, index) => alternative.All.Select(p =>
        {
            ReleaseSpan span = choice.Patterns[index].Span.And(p.Span) ?? ReleaseSpan.Never;
            string[] bounds = [.. new[] { Bound("Since", span.Since), Bound("Until", span.Until) }.OfType<string>()];
            return $"new({index.ToString(CultureInfo.InvariantCulture)}, {context.Slot(p.Member!.Slot)}, "
                + $"{(alternative.Required.Contains(p) ? "true" : "false")}, {Code.Literal(PatternWords.Of(p))})"
                + $"{(bounds.Length == 0 ? "" : $" {{ {string.Join(", ", bounds)} }}")},";
        }));
        return $"cursor.Excess(in seen,\n[\n    {string.Join("\n    ", words)}\n]);";

        static string? Bound(string name, Release? release) => release is { } bound ? $"{name} = {bound.Constant}" : null;
    }

    // Valid is what one alternative explains: its required members are there, and no member of the choice that it has not.
    private void WriteChoiceCheck(ChoicePattern choice)
    {
        Presence[] alternatives = [.. choice.Patterns.Select(Presence.Of)];
        int[] slots = [.. alternatives.SelectMany(a => a.All).Select(p => p.Member!.Slot).Distinct().OrderBy(slot => slot)];
        List<string> explained = [.. choice.Patterns.Select(Explained)];
        bool isHandedUp = choice.Name == _class.HandedUpChoice;
        if (isHandedUp)
            WriteHandedUp(explained);
        if (explained.Contains(""))
            return;

        _writer.Write($"// {choice.Name}: {new CompactPrinter(_class.Prefixes).Print(choice)}");
        _writer.Write(explained.Count == 1 ? $"if (!({explained[0]}))" : $"if (!({explained[0]}");
        for (int i = 1; i < explained.Count; i++)
            _writer.Write($"    || {explained[i]}{(i == explained.Count - 1 ? "))" : "")}");
        _writer.Write("{");
        _writer.Indent();
        // What is there fits an alternative, so something of it is missing; or what is there fits none.
        // An alternative that nothing has to be there for has been explained already.
        string[] partial = [.. choice.Patterns.Select(Partial).Distinct().Where(p => !explained.Any(e => Implies(p, e)))];
        string words = Code.Literal(PatternWords.Of(choice));
        string missing = $"cursor.Missing({words});";
        string excess = slots.Length <= MembersInAMessage ? $"cursor.Excess({words});" : ExcessOfMany(choice, alternatives);
        if (partial.Length == 0)
        {
            _writer.Write(excess);
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
            _writer.Write(excess.IndexOf('\n') < 0 ? "    " + excess : $"{{\n    {excess.Replace("\n", "\n    ")}\n}}");
        }

        if (isHandedUp)
            _writer.Write("cursor.Alternatives = ulong.MaxValue;");
        _writer.Unindent();
        _writer.Write("}");

        string Explained(Pattern pattern, int index) => string.Join(And, ReleaseTerms(pattern, alternatives[index])
            .Append(Conjunction(alternatives[index], index, withRequired: true)).Where(term => term.Length > 0));

        // The releases of a member are those of what is missing; those of the alternative itself say whether it counts.
        string Partial(Pattern pattern, int index) =>
            string.Join(And, (pattern.Member is null && !pattern.Span.IsAlways ? [ReleaseCode.In(pattern.Span)] : Array.Empty<string>())
                .Append(Conjunction(alternatives[index], index, withRequired: false)).Where(term => term.Length > 0));

        string Conjunction(Presence alternative, int index, bool withRequired)
        {
            IEnumerable<string> required = withRequired ? alternative.Required.Select(p => Required(p, alternative)) : [];
            IEnumerable<string> others = slots.Except(alternative.All.Select(p => p.Member!.Slot))
                .Select(slot => $"!seen.Contains({context.Slot(slot)})");
            IEnumerable<string> excluded = index < choice.ExcludedSlots.Count && choice.ExcludedSlots[index] is { } slot
                ? [$"!seen.Contains({context.Slot(slot)})"]
                : [];
            return string.Join(And, required.Concat(others).Concat(excluded));
        }

        string Required(Pattern pattern, Presence alternative)
        {
            string seen = $"seen.Contains({context.Slot(pattern.Member!.Slot)})";
            return pattern.Span.IsAlways || IsOfOneSpan(alternative) ? seen : $"({seen} || {ReleaseCode.Outside(pattern.Span)})";
        }

        static bool Implies(string conjunction, string weaker) => Terms(weaker).All(Terms(conjunction).Contains);

        static string[] Terms(string conjunction) => conjunction.Split([And], StringSplitOptions.None);
    }
}
