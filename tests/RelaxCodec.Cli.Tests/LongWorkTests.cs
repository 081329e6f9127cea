namespace RelaxCodec.Cli.Tests;

/// <summary>The progress bar: only where a person watches, and only once there is something to wait for.</summary>
public sealed class LongWorkTests
{
    [Theory]
    [InlineData(true, 100, true)]
    [InlineData(true, 1, false)]
    [InlineData(false, 100, false)]
    [InlineData(true, 100, false, false)]
    public void A_bar_is_shown_on_a_terminal_for_long_work(bool isTerminal, int millisecondsEach, bool shown, bool movesCursor = true)
    {
        var clock = new SteppingClock();
        using var errors = new StringWriter();
        using var console = new ToolConsole
        {
            Input = Stream.Null,
            Output = TextWriter.Null,
            Error = errors,
            ErrorIsTerminal = isTerminal,
            MovesCursor = movesCursor,
            Clock = clock,
        };
        var done = new List<int>();

        new LongWork(console).ForEach("Working", [.. Enumerable.Range(0, 20)], item =>
        {
            done.Add(item);
            clock.Advance(TimeSpan.FromMilliseconds(millisecondsEach));
        });

        Assert.Equal(Enumerable.Range(0, 20), done);
        Assert.Equal(shown, errors.ToString().Contains("Working", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_work_throws_is_thrown() =>
        Assert.Throws<InvalidOperationException>(() =>
        {
            using var console = new ToolConsole { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null };
            new LongWork(console).ForEach("Working", [1], _ => throw new InvalidOperationException());
        });

    private sealed class SteppingClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Advance(TimeSpan time) => _now += time.Ticks;
    }
}
