using Spectre.Console;

namespace RelaxCodec.Cli;

/// <summary>Work on many things, with a progress bar on standard error once a person has waited for a while.</summary>
internal sealed class LongWork(ToolConsole console)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    // A bar hides the cursor. It is on the line below the bar, or on that of a bar that is just written.
    private static readonly byte[] Restored = "\r\e[J\e[?25h"u8.ToArray();

    private static volatile bool _hasBar;

    /// <summary>Gives the terminal its cursor back: the process ends.</summary>
    public static void Stop()
    {
        if (!_hasBar)
            return;
        // Whatever writes the bar may be in the middle of it: not through the same writer.
        using Stream terminal = StandardStream.Error();
        terminal.Write(Restored);
    }

    /// <summary>Does something with each of the items, in their order.</summary>
    /// <param name="what">What is done, for the bar.</param>
    /// <param name="items">The items.</param>
    /// <param name="work">What to do.</param>
    public void ForEach<T>(string what, IReadOnlyList<T> items, Action<T> work)
    {
        long start = console.Clock.GetTimestamp();
        for (int i = 0; i < items.Count; i++)
        {
            if (console is { ErrorIsTerminal: true, MovesCursor: true } && console.Clock.GetElapsedTime(start) > Patience)
            {
                FinishWithBar(what, items, i, work);
                return;
            }

            work(items[i]);
        }
    }

    private void FinishWithBar<T>(string what, IReadOnlyList<T> items, int done, Action<T> work)
    {
        _hasBar = true;
        try
        {
            console.Rich(console.Error).Progress().AutoClear(true).Start(progress =>
            {
                ProgressTask bar = progress.AddTask(what, maxValue: items.Count);
                for (int i = done; i < items.Count; i++)
                {
                    bar.Value = i;
                    work(items[i]);
                }
            });
        }
        finally
        {
            _hasBar = false;
        }
    }
}
