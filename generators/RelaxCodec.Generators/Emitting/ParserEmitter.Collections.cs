using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <content>Collections: what can grow is filled where it is, everything else is set when all its items have been read.</content>
internal sealed partial class ParserEmitter
{
    private string CountOf(ChildMember list)
    {
        if (list.Property.Collection is { IsGathered: true })
            return $"cursor.ItemCount({context.Slot(list.Slot)})";
        return list.Property.IsNullable ? $"it.{list.Property.Name}?.Count ?? 0" : $"it.{list.Property.Name}.Count";
    }

    private string PutItem(ChildMember list, string value)
    {
        PropertyModel property = list.Property;
        if (property.Collection is { IsGathered: true })
            return $"cursor.AddItem<{ItemType(list)}>({context.Slot(list.Slot)}, {value});";
        return property.IsNullable ? $"(it.{property.Name} ??= []).Add({value});" : $"it.{property.Name}.Add({value});";
    }

    /// <summary>Writes what sets the class's own gathered collections, and those of its groups.</summary>
    private void WriteGathered()
    {
        foreach (Member member in _class.Members)
        {
            if (member.Property.Collection is { IsGathered: true } collection)
            {
                string slot = context.Slot(member.Slot);
                if (member.Property.IsNullable)
                    _writer.Write($"if (cursor.ItemCount({slot}) > 0)");
                _writer.Write(
                    (member.Property.IsNullable ? "    " : "") + Assign(member.Property, Gathered(collection, ItemType(member), slot)));
            }
            else if (member is GroupMember { Group.HasGathered: true } group)
            {
                SharedModel callee = Nearest(group.Group, g => g.HasOwnGathered).First();
                string local = context.Locals.Of(group.Property, "Gathered");
                _writer.Write($"if (it.{group.Property.Name} is {{ }} {local})");
                _writer.Write($"    {callee.Type}.Assign{callee.Verb}(ref cursor, {local}{context.First(callee, group.FirstSlot)});");
            }
        }
    }

    private void WriteSharedGathered()
    {
        if (!_class.Shared.HasOwnGathered)
            return;
        WriteSharedHead("Sets the collections of this class of which the items have been gathered.");
        _writer.Write($"{context.SharedAccess} void AssignShared<TSource>({Code.CursorParameter}, {Self} it{context.FirstParameter})");
        _writer.Open(Code.WhereSource);
        foreach (SharedModel parent in Nearest(_class.Base, b => b.HasOwnGathered))
            _writer.Write($"{parent.Type}.AssignShared(ref cursor, it{context.First(parent, 0)});");
        WriteGathered();
        _writer.Close();
    }

    private static string Gathered(CollectionModel collection, string item, string slot) => collection.Kind switch
    {
        CollectionKind.Array => $"cursor.TakeArray<{item}>({slot})",
        CollectionKind.ImmutableArray =>
            $"global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(cursor.TakeArray<{item}>({slot}))",
        CollectionKind.ImmutableList => $"[.. cursor.TakeArray<{item}>({slot})]",
        CollectionKind.Collection => $"new {collection.Type}(cursor.TakeItems<{item}>({slot}))",
        _ => $"cursor.TakeItems<{item}>({slot})",
    };
}
