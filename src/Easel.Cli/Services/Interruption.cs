using System.Runtime.InteropServices;

namespace Easel.Cli.Services;

/// <summary>Ctrl-C and SIGTERM end the work in good order; the second one ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public Interruption()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Take(signal, Cli.ExitCode.Cancelled));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Take(signal, Cli.ExitCode.Terminated));
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Of a command that was interrupted.</summary>
    public int ExitCode { get; private set; } = Cli.ExitCode.Cancelled;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _source.Dispose();
    }

    private void Take(PosixSignalContext signal, int exitCode)
    {
        // The second time the signal does what it does by default.
        signal.Cancel = !_source.IsCancellationRequested;
        ExitCode = exitCode;
        _source.Cancel();
    }
}
