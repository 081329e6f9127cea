using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Children whose order is that of a <see cref="XmlSequence"/>.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>
    /// The current child is the next one of a sequence. RX016 if it may not stand here: it is read nevertheless, and the sequence goes on
    /// behind it if there is a place for it further on.
    /// </summary>
    /// <param name="sequence">The sequence of the entered element.</param>
    public void Step(XmlSequence sequence)
    {
        ref XmlReadFrame frame = ref _context.Top;
        int column = sequence.ColumnOf(_source.Name.Local, _inNoNamespace ? "" : _source.NamespaceUri);
        int next = sequence.Next(frame.SequenceState, column);
        if (next < 0)
        {
            LeaveSequence(sequence, column);
            return;
        }

        frame.SequenceState = (byte)next;
        frame.IsOffSequence = false;
    }

    /// <summary>The entered element has no more children of a sequence. RX013 if the sequence may not end here.</summary>
    /// <param name="sequence">The sequence of the entered element.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndSequence(XmlSequence sequence)
    {
        if (!sequence.MayEnd(_context.Top.SequenceState))
            ReportEndOfSequence(sequence);
    }

    // What follows one that has no place here is not reported too, until one has its place again.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LeaveSequence(XmlSequence sequence, int column)
    {
        ref XmlReadFrame frame = ref _context.Top;
        bool isFirst = !frame.IsOffSequence;
        int state = frame.SequenceState;
        int next = sequence.Resume(state, column);
        frame.IsOffSequence = next < 0;
        if (next >= 0)
            frame.SequenceState = (byte)next;
        if (isFirst && _context.RefusesInvalid)
            ReportOutOfSequence(sequence, state);
    }
}
