using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <content>A group with cases, whose members stand in the elements of its owners.</content>
internal sealed partial class ShapeReader
{
    /// <summary>What owners see of a group with cases: what any of them has; null if one of them contains the group itself.</summary>
    public SharedModel? ReadCases(INamedTypeSymbol group)
    {
        var cases = new List<SharedModel>();
        INamedTypeSymbol? absent = null;
        foreach (INamedTypeSymbol type in DerivedClasses.CasesOf(group, cancellation))
        {
            if (ReadShared(type) is not { } shared)
                return null;
            cases.Add(shared);
            if (Annotations.Find(type, "Case") is { } annotation && CaseReader.MayBeAbsent(annotation))
                absent = type;
        }

        if (ReadShared(group) is not { } own)
            return null;
        IEnumerable<SharedModel> all = cases.Prepend(own);
        SharedModel? made = absent is null ? null : ReadShared(absent);
        return own with
        {
            Define = DefineReader.NameOf(group),
            Base = null,
            IsDispatched = true,
            SlotCount = all.Max(c => c.SlotCount),
            Attributes = new(all.SelectMany(c => c.Attributes).Prepend(Roles.DiscriminatorOf(group)!).Distinct()),
            Children = new(all.SelectMany(c => c.Children).Distinct()),
            CaseChildren = new(cases.SelectMany(c =>
                c.Children.Where(child => child.Slot >= own.SlotCount).Select(child => new CaseChild(c.Type, child.Slot))).Distinct()),
            HasOwnAttributes = true,
            HasOwnChildren = all.Any(c => c.HasChildren),
            HasOwnChecks = true,
            HasOwnSequence = all.Any(c => c.HasSequence),
            HasOwnGathered = all.Any(c => c.HasGathered),
            HasOwnPrepared = false,
            HasOwnMembers = true,
            AttributeOrders = new([0]),
            ChildOrders = all.Any(c => c.HasChildren) ? new([0]) : EquatableArray<int>.Empty,
            AbsentCase = made,
            Text = all.Select(c => c.Text).FirstOrDefault(t => t is not null),
            AnyContent = all.Select(c => c.AnyContent).FirstOrDefault(a => a is not null),
        };
    }

}
