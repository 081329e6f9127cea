using System.Reflection;

namespace RelaxCodec.Libvirt.Tests.Allocation;

/// <summary>
/// What a graph of objects costs: the bytes that any code allocates that builds the same instances with the same strings, measured by
/// copying each object, string and array of the graph once.
/// </summary>
internal static class ObjectGraph
{
    private static readonly Func<object, object> Copy =
        typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    /// <summary>The bytes of all objects that can be reached from one.</summary>
    /// <param name="root">The object.</param>
    public static long Bytes(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object> open = new([root]);
        long bytes = 0;
        while (open.TryPop(out object? item))
        {
            // Empty strings and arrays are shared, nobody allocates them.
            if (item is "" or Array { Length: 0 } || !seen.Add(item))
                continue;
            bytes += BytesOf(item);
            if (item is Array array && !item.GetType().GetElementType()!.IsPrimitive)
            {
                foreach (object? element in array)
                    Push(element);
            }
            else if (item is not string)
                PushFields(item, item.GetType(), Push);
        }

        return bytes;

        void Push(object? value)
        {
            if (value is null)
                return;
            if (value.GetType().IsValueType)
                PushFields(value, value.GetType(), Push);
            else
                open.Push(value);
        }
    }

    private static long BytesOf(object item)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        object copy = item is string text ? new string(text.AsSpan()) : Copy(item);
        long after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(copy);
        return after - before;
    }

    private static void PushFields(object item, Type type, Action<object?> push)
    {
        for (Type? level = type; level is not null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType)
        {
            foreach (FieldInfo field in level.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPrimitive && !field.FieldType.IsEnum)
                    push(field.GetValue(item));
            }
        }
    }
}
