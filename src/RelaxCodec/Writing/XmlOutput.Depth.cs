using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace RelaxCodec;

/// <content>How deep elements may be nested: an object that holds itself must not fill the stack.</content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>So many names tell which way a cycle goes.</summary>
    private const int NamesToTell = 8;

    /// <summary>From here on it is asked whether there is stack left: it may be a small one.</summary>
    private const int DeepEnoughToAsk = 64;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enter(string name)
    {
        if (++_depth >= _deep)
            EnterDeep(name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EnterDeep(string name)
    {
        (_innermost ??= new string[NamesToTell])[_depth % NamesToTell] = name;
        if (_depth > _maxDepth)
            FailTooDeep($"{_maxDepth} elements: is there a cycle? XmlFormatOptions.Depth is the limit.");
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            FailTooDeep($"the stack of this thread allows, {_depth} elements: is there a cycle?");
    }

    [DoesNotReturn]
    private readonly void FailTooDeep(string limit)
    {
        var path = new StringBuilder(_depth > NamesToTell ? "..." : "");
        for (int depth = Math.Max(1, _depth - NamesToTell + 1); depth <= _depth; depth++)
            path.Append(CultureInfo.InvariantCulture, $"/{_innermost![depth % NamesToTell]}");
        throw new InvalidOperationException($"{path} is nested deeper than {limit}")
        {
            Data = { [XmlUnwritableValue.PathKey] = path.ToString() }
        };
    }
}
