using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Inputs;

/// <summary>How much is alive while a large document is read. Whatever else runs in the process would be counted too.</summary>
[CollectionDefinition(nameof(LiveMemoryTests), DisableParallelization = true), Collection(nameof(LiveMemoryTests))]
public sealed class LiveMemoryTests
{
    [Fact]
    public void Items_of_a_large_document_leave_memory_flat()
    {
        using var stream = new RepeatedStream("<depot>", "\n  <disk file='/var/lib/libvirt/images/a.img' size='7'/>", "</depot>", 400_000);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int count = 0;
        foreach (Disk disk in XmlCodec.ParseItems<Disk>(stream))
        {
            Assert.Equal(7, disk.Size!.Value);
            if (++count % 100_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.Equal(400_000, count);
        Assert.InRange(most, 0, 8 * 1024 * 1024);
    }
}
