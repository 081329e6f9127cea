namespace RelaxCodec.Cli.Tests;

/// <summary>Work on several processors.</summary>
public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Results_are_taken_in_order(int workers)
    {
        var taken = new List<int>();
        var work = new OrderedWork<int>(workers, taken.Add);

        for (int i = 0; i < 100; i++)
        {
            int piece = i;
            work.Add(0, () => piece);
        }

        work.Finish();
        Assert.Equal(Enumerable.Range(0, 100), taken);
    }

    [Fact]
    public void Two_work_at_a_time()
    {
        using var meeting = new Barrier(2);
        var work = new OrderedWork<bool>(2, Assert.True);

        work.Add(0, () => meeting.SignalAndWait(TimeSpan.FromMinutes(1)));
        work.Add(0, () => meeting.SignalAndWait(TimeSpan.FromMinutes(1)));
        work.Finish();
    }

    [Fact]
    public void What_is_large_waits_until_the_others_are_done()
    {
        int underWay = 0;
        var work = new OrderedWork<bool>(4, _ => underWay--);

        for (int i = 0; i < 20; i++)
        {
            work.Add(long.MaxValue / 2, static () => true);
            underWay++;
            Assert.Equal(1, underWay);
        }

        work.Finish();
    }
}
