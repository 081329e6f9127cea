using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;

namespace RelaxCodec.SchemaExport;

/// <summary>
/// Finds the text that a generated property gives its fragment, without running it: a UTF-8 literal is data of the assembly, and the getter
/// says where it begins (<c>ldsflda</c>) and how long it is (<c>ldc.i4</c>).
/// </summary>
internal static class FragmentText
{
    /// <summary>The text; null if the getter is not what the compiler makes of the generator's code.</summary>
    public static string? Find(PEReader file, MetadataReader reader, PropertyDefinition property)
    {
        MethodDefinitionHandle getter = property.GetAccessors().Getter;
        int body = getter.IsNil ? 0 : reader.GetMethodDefinition(getter).RelativeVirtualAddress;
        if (body == 0)
            return null;
        BlobReader il = file.GetMethodBody(body).GetILReader();
        while (il.RemainingBytes > 0)
        {
            ILOpCode code = ReadOpCode(ref il);
            if (code == ILOpCode.Ldsflda)
                return Read(file, reader, ref il);
            if (SizeOfOperand(code) is not { } size || size > il.RemainingBytes)
                return null;
            il.Offset += size;
        }

        return null;
    }

    private static string? Read(PEReader file, MetadataReader reader, ref BlobReader il)
    {
        EntityHandle field = MetadataTokens.EntityHandle(il.ReadInt32());
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

    // Of what stands before the text, in builds with and without optimization.
    private static int? SizeOfOperand(ILOpCode code) => code switch
    {
        ILOpCode.Nop or ILOpCode.Dup or ILOpCode.Pop or ILOpCode.Ldloc_0 or ILOpCode.Stloc_0 => 0,
        ILOpCode.Ldsfld or ILOpCode.Ldstr => sizeof(int),
        _ when code.IsBranch() => code.GetBranchOperandSize(),
        _ => null,
    };
}
