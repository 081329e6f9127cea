namespace RelaxCodec.Generators.Model;

/// <summary>What kind of collection a property of several elements is.</summary>
internal enum CollectionKind
{
    /// <summary>None: the property holds one value.</summary>
    None,

    /// <summary><c>List&lt;T&gt;</c>.</summary>
    List,

    /// <summary><c>Collection&lt;T&gt;</c>.</summary>
    Collection,

    /// <summary><c>IList&lt;T&gt;</c>: items can be added, if it is not an array.</summary>
    ListInterface,

    /// <summary><c>ICollection&lt;T&gt;</c>: items can be added, but have no index.</summary>
    CollectionInterface,

    /// <summary><c>IReadOnlyList&lt;T&gt;</c>.</summary>
    ReadOnlyList,

    /// <summary><c>IReadOnlyCollection&lt;T&gt;</c> or <c>IEnumerable&lt;T&gt;</c>: items have no index.</summary>
    Enumerable,

    /// <summary><c>T[]</c>.</summary>
    Array,

    /// <summary><c>ImmutableArray&lt;T&gt;</c>, which may be <c>default</c>.</summary>
    ImmutableArray,

    /// <summary><c>ImmutableList&lt;T&gt;</c>.</summary>
    ImmutableList,
}
