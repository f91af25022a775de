using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Easel.Cli.Terminal;

/// <summary>One line on standard error that tells how far the drawing is, and how long it still takes. Thread-safe.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int LongestBar = 32;
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);
    private static readonly string[] Turning = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

    private readonly Lock _gate = new();
    private readonly TextWriter _terminal;
    private readonly Func<int> _width;
    private readonly int _images;
    private readonly ITimer _timer;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private long _batchBegun;
    private int _firstStep;
    private int _step;
    private int _steps;
    private int _done;
    private int _turn;
    private bool _shown;

    /// <param name="terminal">Standard error, a terminal.</param>
    /// <param name="width">Its columns.</param>
    public ProgressLine(TextWriter terminal, Func<int> width, int images)
    {
        (_terminal, _width, _images) = (terminal, width, images);
        _timer = TimeProvider.System.CreateTimer(_ => Show(), null, Beat, Beat);
    }

    /// <summary>Null when standard error is no terminal that can rewrite a line.</summary>
    public static ProgressLine? Start(int images) =>
        Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") is "dumb"
            ? null
            : new ProgressLine(Console.Error, Screen.Width, images);

    public void Step(int step, int steps)
    {
        lock (_gate)
        {
            if (_steps == 0 || step <= _step)
                (_batchBegun, _firstStep) = (Stopwatch.GetTimestamp(), step);
            (_step, _steps) = (step, steps);
        }
    }

    public void EndImage()
    {
        lock (_gate)
            _done++;
    }

    /// <summary>Writes something else where the line was; it comes back below.</summary>
    public void Around(Action write)
    {
        lock (_gate)
        {
            Erase();
            write();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _timer.Dispose();
            Erase();
        }
    }

    private void Show()
    {
        lock (_gate)
        {
            _turn = (_turn + 1) % Turning.Length;
            _terminal.Write($"\r\e[K{Text()}");
            _terminal.Flush();
            _shown = true;
        }
    }

    private void Erase()
    {
        if (!_shown)
            return;
        _terminal.Write("\r\e[K");
        _terminal.Flush();
        _shown = false;
    }

    private string Text()
    {
        var text = new StringBuilder(Turning[_turn]).Append(' ');
        if (_steps == 0)
            return text.Append(CultureInfo.InvariantCulture, $"waiting {Stopwatch.GetElapsedTime(_begun).TotalSeconds:0} s").ToString();
        var facts = Facts();
        var bar = Math.Min(LongestBar, _width() - facts.Length - 4);
        if (bar > 4)
        {
            var full = bar * _step / _steps;
            text.Append("\e[36m").Append('━', full).Append("\e[90m").Append('━', bar - full).Append("\e[0m ");
        }

        return text.Append(facts).ToString();
    }

    private string Facts()
    {
        var facts = new StringBuilder();
        if (_images > 1)
            facts.Append(CultureInfo.InvariantCulture, $"image {Math.Min(_done + 1, _images)} of {_images}, ");
        facts.Append(CultureInfo.InvariantCulture, $"step {_step} of {_steps}");
        if (_step == _steps)
            return facts.Append(", finishing").ToString();
        if (_step <= _firstStep)
            return facts.ToString();
        var left = Stopwatch.GetElapsedTime(_batchBegun).TotalSeconds / (_step - _firstStep) * (_steps - _step);
        return facts.Append(CultureInfo.InvariantCulture, $", {Math.Ceiling(left):0} s left").ToString();
    }
}
