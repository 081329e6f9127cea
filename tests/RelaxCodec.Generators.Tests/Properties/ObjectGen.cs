using System.Collections;
using System.Collections.Immutable;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>Builds objects of any annotated class as code could: by its setters, in whatever state.</summary>
/// <param name="random">Decides; the same seed builds equal objects.</param>
/// <param name="respectsTypes">Whether only what is nullable is null; else everything may be, items of collections included.</param>
internal sealed class ObjectGen(Random random, bool respectsTypes)
{
    private const int Deepest = 4;
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly MethodInfo CollectionOf =
        typeof(ObjectGen).GetMethod(nameof(Collection), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly MethodInfo FillOf = typeof(ObjectGen).GetMethod(nameof(Fill), BindingFlags.Static | BindingFlags.NonPublic)!;

    private readonly NullabilityInfoContext _nullability = new();

    // In an optional group: one with nothing in it is written as none.
    private bool _isFull;

    // An item that is null is an element that is nil.
    private bool _mayHaveNull;

    /// <summary>An object of the class, or of one that derives from it or implements it; null if there is none.</summary>
    public object? Make(Type type, int depth = 0)
    {
        if (type.IsAbstract)
        {
            Type[] derived =
            [
                .. type.Assembly.GetTypes()
                    .Where(t => type.IsAssignableFrom(t) && !t.IsAbstract && IsModelled(t) && !IsGone(t))
                    .OrderBy(t => t.FullName, StringComparer.Ordinal),
            ];
            return derived.Length == 0 ? null : Make(Pick(derived), depth);
        }

        object it = Activator.CreateInstance(type, nonPublic: true)!;
        for (Type? declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            foreach (PropertyInfo property in declaring.GetProperties(All).Where(p => !p.Name.Contains('.', StringComparison.Ordinal)))
                Set(it, property, depth);
        }

        return it;
    }

    // The newest release does not have it: where other names are open, a strict reading takes it for one of them.
    private bool IsGone(MemberInfo member) => respectsTypes && member.IsDefined(typeof(UntilAttribute), inherit: false);

    private static bool IsModelled(Type type) =>
        typeof(IXmlNode).IsAssignableFrom(type) || type.IsDefined(typeof(ChoiceAttribute), inherit: false);

    private void Set(object it, PropertyInfo property, int depth)
    {
        Type type = property.PropertyType;
        if (IsGone(property))
            return;
        if (type == typeof(XmlContent) || property.GetMethod is { IsStatic: true } or { IsAbstract: true })
            return;
        Type? item = ItemOf(type);
        _mayHaveNull = !property.IsDefined(typeof(ListAttribute)) && property.GetCustomAttribute<ElementAttribute>() is { Nillable: true };
        if (property.SetMethod is null)
        {
            if (item is not null && property.GetValue(it) is { } filled)
                FillOf.MakeGenericMethod(item).Invoke(null, [filled, CollectionOf.MakeGenericMethod(item).Invoke(this, [depth])]);
            return;
        }

        // What an initializer makes is there also where the document has nothing.
        bool isOptional = _nullability.Create(property).WriteState == NullabilityState.Nullable && property.GetValue(it) is null;
        bool mayBeNull = !type.IsValueType && (!respectsTypes || (isOptional && !_isFull));
        bool wasFull = _isFull;
        _isFull |= respectsTypes && isOptional && property.IsDefined(typeof(GroupAttribute));
        property.SetValue(it, mayBeNull && random.Next(3) == 0 ? null : Value(type, item, depth));
        _isFull = wasFull;
    }

    private object? Value(Type type, Type? item, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } core)
            return !_isFull && random.Next(3) == 0 ? null : Value(core, ItemOf(core), depth);
        if (item is not null)
            return Convert(type, item, (IList)CollectionOf.MakeGenericMethod(item).Invoke(this, [depth])!);
        if (IsModelled(type))
            return depth < Deepest || type.IsDefined(typeof(GroupAttribute)) ? Make(type, depth + 1) : null;
        if (typeof(ITuple).IsAssignableFrom(type))
            return Activator.CreateInstance(type, [.. type.GetGenericArguments().Select(t => Value(t, ItemOf(t), depth))]);
        return type.IsEnum ? random.Next(20) == 0 ? Enum.ToObject(type, 77) : Pick([.. Enum.GetValues(type).Cast<object>()]) : Simple(type);
    }

    private List<T> Collection<T>(int depth)
    {
        var items = new List<T>();
        bool isMixed = typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(MixedItem<>);
        for (int count = random.Next(_isFull ? 1 : 0, 4); count > 0; count--)
        {
            bool isNull = (!respectsTypes || _mayHaveNull) && random.Next(4) == 0;
            object? item = isNull ? null : isMixed ? Mixed(typeof(T), depth, allowsText: items.Count == 0) : Value(typeof(T), null, depth);
            if (item is not null || !respectsTypes || _mayHaveNull)
                items.Add(item is null ? default! : (T)item);
        }

        return items;
    }

    // Two texts side by side are read as one.
    private object? Mixed(Type type, int depth, bool allowsText)
    {
        Type element = type.GetGenericArguments()[0];
        object? content = allowsText && random.Next(2) == 0 ? Pick("a", " ", "b\n<c>") : Value(element, null, depth);
        return content is null ? null : Activator.CreateInstance(type, content);
    }

    private static void Fill<T>(ICollection<T> collection, List<T> items)
    {
        foreach (T item in items)
            collection.Add(item);
    }

    // What an ICollection or IEnumerable is need not be a list.
    private object Convert(Type type, Type item, IList items)
    {
        if (type.IsArray)
            return ArrayOf(item, items);
        Type definition = type.GetGenericTypeDefinition();
        if (definition == typeof(ImmutableArray<>) && !_isFull && random.Next(4) == 0)
            return Activator.CreateInstance(type)!;
        if (definition == typeof(ImmutableArray<>) || definition == typeof(ImmutableList<>))
        {
            Type factory = definition == typeof(ImmutableArray<>) ? typeof(ImmutableArray) : typeof(ImmutableList);
            MethodInfo create = factory.GetMethods()
                .Single(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType.IsArray: true }]);
            return create.MakeGenericMethod(item).Invoke(null, [ArrayOf(item, items)])!;
        }

        if (!type.IsInterface)
            return Activator.CreateInstance(type, items)!;
        bool hasIndex = definition == typeof(IList<>) || definition == typeof(IReadOnlyList<>);
        return random.Next(2) == 0 ? items
            : hasIndex ? ArrayOf(item, items)
            : Activator.CreateInstance(typeof(LinkedList<>).MakeGenericType(item), items)!;
    }

    private static Array ArrayOf(Type item, IList items)
    {
        var array = Array.CreateInstance(item, items.Count);
        items.CopyTo(array, 0);
        return array;
    }

    private static Type? ItemOf(Type type) =>
        type == typeof(byte[]) || type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[0]
        : null;

    private object? Simple(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String =>
            random.Next(40) == 0 ? Pick("\u0001", "\ud800") : Pick("", "a", "a b", " x ", "1", "<&\"'>", "a\r\n\tb", "b", "c"),
        TypeCode.Boolean => random.Next(2) == 0,
        TypeCode.Double => Pick<object>(0.0, -0.0, 1.5, double.NaN, double.NegativeInfinity, double.Epsilon),
        TypeCode.Single => Pick<object>(0f, 1.5f, float.NaN, float.PositiveInfinity, float.MinValue),
        TypeCode.DateTime => Pick<object>(
            default(DateTime),
            DateTime.MaxValue,
            new DateTime(2001, 12, 31, 1, 2, 3, DateTimeKind.Utc),
            new DateTime(2001, 12, 31, 0, 0, 0, DateTimeKind.Local)),
        TypeCode.Object => Other(type),
        _ => random.Next(3) switch
        {
            0 => Activator.CreateInstance(type),
            1 => type.GetField("MaxValue")!.GetValue(null),
            _ => System.Convert.ChangeType(random.Next(1, 13), type, System.Globalization.CultureInfo.InvariantCulture),
        },
    };

    private object? Other(Type type) =>
        type == typeof(Uri) ? new Uri(Pick("", "a", "http://b/?c=d e", "urn:x"), UriKind.RelativeOrAbsolute)
        : type == typeof(byte[]) ? Pick<byte[]>([], [1, 2, 255])
        : type == typeof(BigInteger) ? Pick<object>(BigInteger.Zero, BigInteger.Pow(7, 90), BigInteger.MinusOne)
        : type == typeof(TimeSpan) ? Pick<object>(TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, new TimeSpan(1, 2, 3, 4, 5))
        : type == typeof(DateTimeOffset) ? Pick<object>(
            default(DateTimeOffset), DateTimeOffset.MaxValue, new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.FromMinutes(-90)))
        : type == typeof(DateOnly) ? Pick<object>(default(DateOnly), DateOnly.MaxValue)
        : type == typeof(TimeOnly) ? Pick<object>(default(TimeOnly), TimeOnly.MaxValue)
        : type.IsValueType ? Activator.CreateInstance(type)
        : null;

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}
