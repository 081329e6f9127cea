namespace RelaxCodec.Generators.Model;

/// <summary><c>[Group]</c> on a property: the attributes and children of the group stand in the property's own element.</summary>
internal sealed record GroupMember : Member
{
    public required SharedModel Group { get; init; }

    /// <summary>The slot of the group's first member; the property's own tells whether any of them is there.</summary>
    public int FirstSlot => Slot + 1;

    public override int SlotCount => 1 + Group.SlotCount;

    public override bool IsPrepared => !Group.IsDispatched && (CanBeMade || Group.HasPrepared);
}
