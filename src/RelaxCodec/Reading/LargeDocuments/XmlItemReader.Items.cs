using System.Buffers;
using System.Text;

namespace RelaxCodec;

/// <content>Items.</content>
internal sealed partial class XmlItemReader<T>
{
    private static readonly SearchValues<byte> BehindName = SearchValues.Create(" \t\r\n/>"u8);

    /// <summary>Reads the item that is next, or what there is of one that is refused as a whole.</summary>
    /// <param name="isCut">Whether there are not all bytes of it.</param>
    /// <param name="isFinal">Whether there will not be more of them.</param>
    private void ReadItem(bool isCut, bool isFinal)
    {
        int end = isFinal ? _intake.Length : _boundary.End;
        if (!_isPassingOver && !IsTooLong(isCut ? _intake.Length : end))
        {
            ReadItem(end, isCut);
            return;
        }

        if (!_isPassingOver)
            ReportTooLong();
        PassOver(end);
        _isPassingOver = isCut;
    }

    private void ReadItem(int end, bool isFinal)
    {
        List<Problem>? problems = _collects ? [] : null;
        int declarations = _tokens.Scope.Count;
        XmlReadContext context = Rent(problems);
        T? value = null;
        bool isDropped = false;
        _charactersBetween = 0;
        _hasTextBetween = false;
        try
        {
            var source = new Utf8TokenSource(_intake.Bytes[_done..], end - _done, _tokens, _intake.IsDecoded, isFinal);
            source.Read();
            var cursor = new XmlCursor<Utf8TokenSource>(source, context);
            if (_class.Takes(ref cursor))
            {
                context.ChildIndex = _count++;
                value = _class.Read(ref cursor);
                isDropped = value is null && problems is not { Count: > 0 };
            }
            else
            {
                isDropped = _options.Unknown == UnknownContent.Drop;
                cursor.PassOverSibling(isDropped ? null : _class.LocalNames());
            }

            cursor.Source.Suspend();
            _done = end;
        }
        catch (XmlCodecException exception)
        {
            bool isEntered = context.Depth > _place.Depth || exception.Problem.Path != "/";
            context.End<T>(isEntered ? exception : new(exception.Problem with { Path = PathOfItem(context) }));
            if (exception.Problem.Id != SchemaProblem.Limit || isFinal)
            {
                _isOver = true;
            }
            else
            {
                // It is complete: the next one can be read.
                _tokens.Scope.Leave(declarations);
                PassOver(end);
            }
        }
        finally
        {
            context.Return();
        }

        if (!isDropped)
            _results.Enqueue(new XmlReadResult<T>(value, problems ?? []));
    }

    private void ReportTooLong()
    {
        List<Problem>? problems = _collects ? [] : null;
        XmlReadContext context = Rent(problems);
        try
        {
            context.Report(
                SchemaProblem.Limit,
                XmlInputProblems.TooManyCharactersText("element", _options.Limits.DocumentCharacters),
                _tokens.Line,
                _tokens.Column + 1,
                PathOfItem(context));
        }
        finally
        {
            context.Return();
        }

        _results.Enqueue(new XmlReadResult<T>(null, problems!));
    }

    /// <summary>The path of an item whose start tag cannot be read. It counts as one.</summary>
    private string PathOfItem(XmlReadContext context)
    {
        ReadOnlySpan<byte> name = _intake.Bytes[(_done + 1).._intake.Length];
        int length = name.IndexOfAny(BehindName);
        string written = ProblemText.OneLine(Encoding.UTF8.GetString(length < 0 ? default : name[..length]));
        bool isItem = _class.HasLocalName(written.AsSpan(written.IndexOf(':', StringComparison.Ordinal) + 1));
        StringBuilder path = context.Path();
        context.AppendStep(path, written, context.Depth, -1, isItem ? _count++ : -1);
        return path.ToString();
    }

    /// <summary>Goes on behind bytes that are not read: only lines and columns are counted.</summary>
    private void PassOver(int end)
    {
        ReadOnlySpan<byte> bytes = _intake.Bytes[_done..end];
        _tokens.Offset += bytes.Length;
        _done = end;
        while (bytes.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var length)
        {
            bytes = bytes[(bytes[length..].StartsWith("\r\n"u8) ? length + 2 : length + 1)..];
            _tokens.Line++;
            _tokens.Column = 0;
        }

        _tokens.Column += Utf8Characters.Count(bytes);
    }
}
