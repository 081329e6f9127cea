namespace RelaxCodec.Generators.Tests.Properties;

/// <content>Choices that cross: interfaces, of which each element implements any, and names of defines.</content>
internal sealed partial class VocabularyGen
{
    // That which extends another one has a part of its elements.
    private IEnumerable<ClassSource> Interfaces()
    {
        for (int i = 0; i < _interfaces; i++)
        {
            string part = i > 0 && _entropy.Chance(30) ? " : I0" : "";
            yield return new ClassSource($"[Choice{Define()}] public partial interface I{i}{part}", []);
        }
    }

    private string Interface() => "I" + _entropy.Next(_interfaces);

    private string Implements(string? baseClass, bool all = false)
    {
        string[] interfaces = [.. Enumerable.Range(0, _interfaces).Where(_ => all || _entropy.Chance(45)).Select(i => $"I{i}")];
        string[] types = baseClass is null ? interfaces : [baseClass, .. interfaces];
        return types.Length == 0 ? "" : " : " + string.Join(", ", types);
    }

    private string MixedInterface() => $"[Mixed] public List<MixedItem<{Interface()}>> Content {{ get; }} = [];";

    // Nothing else of which an element could stand in the choice too.
    private string InterfaceChild(HashSet<string> used)
    {
        used.UnionWith([.. Enumerable.Range(0, _classes).Select(i => $"C{i}"), "B", "D", "I"]);
        return Child(Interface(), isForward: false);
    }

    private string Define() => _entropy.Chance(8) ? $", Define(\"define.{++_names}\")" : "";

    private string Root() =>
        _interfaces > 0 && _entropy.Chance(25) ? Interface()
        : _hasChoice && _entropy.Chance(10) ? "B"
        : "C0";
}
