using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>What the emitters of one class share.</summary>
internal sealed class ClassContext(ClassModel pattern, EquatableArray<CaseModel> cases)
{
    public ClassModel Class { get; } = pattern;

    /// <summary>The patterns of the class.</summary>
    public ClassPatterns Patterns { get; } = ClassPatterns.Of(pattern, cases);

    public SourceWriter Writer { get; } = new();

    public LocalNames Locals { get; } = pattern.IsGroup ? new("name", "ns") : new();

    public ValueEmitter Values { get; } = new(pattern.Type.Name.TrimStart('@') + "Data");

    /// <summary>Whether the code being written belongs to a group, whose slots begin at <c>first</c>.</summary>
    public bool HasOffset { get; set; }

    /// <summary>Whether others write this class's members into their elements.</summary>
    public bool IsShared => Class.IsAbstract || Class.IsGroup;

    /// <summary>How members that the class's derived classes and owners call are declared.</summary>
    public string SharedAccess => Class.IsGroup ? "public static" : "private protected static";

    /// <summary>The parameter that tells where a group's slots begin, and the argument that passes it on to a base class.</summary>
    public string FirstParameter => Class.IsGroup ? ", int first" : "";

    public string Slot(int slot) =>
        !HasOffset ? slot.ToString(System.Globalization.CultureInfo.InvariantCulture) : slot == 0 ? "first" : $"first + {slot}";

    /// <summary>The argument by which a shared class learns where its slots begin.</summary>
    public string First(SharedModel callee, int slot) => callee.IsGroup ? ", " + Slot(slot) : "";

    /// <summary>An expression that makes an object.</summary>
    public static string Make(string type, string? factory) => factory is null ? $"new {type}()" : $"{type}.{factory}()";

    /// <summary>Whether a derived class's member hides one of a base class that the condition holds for.</summary>
    public string New(Func<SharedModel, bool> hidden) => Class.Base is { } parent && parent.Chain.Any(hidden) ? "new " : "";
}
