using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;

namespace RelaxCodec.AssemblyGrammars;

/// <summary>
/// Reads how a generated getter makes its fragment, without running it: the text is a UTF-8 literal, which is data of the assembly, and the
/// getter says where it begins (<c>ldsflda</c>) and how long it is (<c>ldc.i4</c>). Behind it stands the lambda (<c>ldftn</c>) that asks
/// each fragment that the define refers to (<c>call</c>).
/// </summary>
internal sealed class FragmentGetter(PEReader file, MetadataReader reader)
{
    /// <summary>
    /// The text, and the getters that the lambda calls; null if the getter is not what the compiler makes of the generator's code.
    /// </summary>
    public (string Rng, IReadOnlyList<EntityHandle> References)? Read(PropertyDefinition property)
    {
        if (Body(property.GetAccessors().Getter) is not { } il
            || Find(ref il, ILOpCode.Ldsflda) is not { } text
            || ReadText(text, ref il) is not { } rng)
            return null;
        return Find(ref il, ILOpCode.Ldftn) is not { } lambda ? (rng, []) : Calls(lambda) is { } calls ? (rng, calls) : null;
    }

    private List<EntityHandle>? Calls(EntityHandle lambda)
    {
        if (lambda.Kind != HandleKind.MethodDefinition || Body((MethodDefinitionHandle)lambda) is not { } il)
            return null;
        List<EntityHandle> calls = [];
        while (Find(ref il, ILOpCode.Call) is { } call)
            calls.Add(call);
        return il.RemainingBytes == 0 ? calls : null;
    }

    private BlobReader? Body(MethodDefinitionHandle method)
    {
        int address = method.IsNil ? 0 : reader.GetMethodDefinition(method).RelativeVirtualAddress;
        return address == 0 ? null : file.GetMethodBody(address).GetILReader();
    }

    // Leaves the reader behind the operand; before an instruction that is not of the generator's code if there is one.
    private static EntityHandle? Find(ref BlobReader il, ILOpCode wanted)
    {
        while (il.RemainingBytes > 0)
        {
            int start = il.Offset;
            ILOpCode code = ReadOpCode(ref il);
            if (code == wanted)
                return MetadataTokens.EntityHandle(il.ReadInt32());
            if (SizeOfOperand(code) is not { } size || size > il.RemainingBytes)
            {
                il.Offset = start;
                return null;
            }

            il.Offset += size;
        }

        return null;
    }

    private string? ReadText(EntityHandle field, ref BlobReader il)
    {
        if (field.Kind != HandleKind.FieldDefinition || ReadLength(ref il) is not { } length)
            return null;
        int address = reader.GetFieldDefinition((FieldDefinitionHandle)field).GetRelativeVirtualAddress();
        if (address == 0)
            return null;
        PEMemoryBlock data = file.GetSectionData(address);
        return length <= data.Length ? Encoding.UTF8.GetString(data.GetContent(0, length).AsSpan()) : null;
    }

    // A define is longer than what the opcodes without an operand say.
    private static int? ReadLength(ref BlobReader il)
    {
        int length = ReadOpCode(ref il) switch
        {
            ILOpCode.Ldc_i4 => il.ReadInt32(),
            ILOpCode.Ldc_i4_s => il.ReadSByte(),
            _ => -1,
        };
        return length >= 0 ? length : null;
    }

    private static ILOpCode ReadOpCode(ref BlobReader il)
    {
        byte first = il.ReadByte();
        return first == 0xFE ? (ILOpCode)((first << 8) | il.ReadByte()) : (ILOpCode)first;
    }

    // Of what stands around them, in builds with and without optimization.
    private static int? SizeOfOperand(ILOpCode code) => code switch
    {
        ILOpCode.Nop or ILOpCode.Dup or ILOpCode.Pop or ILOpCode.Ret or ILOpCode.Ldloc_0 or ILOpCode.Stloc_0 or ILOpCode.Stelem_ref
            or (>= ILOpCode.Ldc_i4_m1 and <= ILOpCode.Ldc_i4_8) => 0,
        ILOpCode.Ldc_i4_s => sizeof(sbyte),
        ILOpCode.Ldc_i4 or ILOpCode.Ldsfld or ILOpCode.Stsfld or ILOpCode.Newobj or ILOpCode.Newarr => sizeof(int),
        _ when code.IsBranch() => code.GetBranchOperandSize(),
        _ => null,
    };
}
