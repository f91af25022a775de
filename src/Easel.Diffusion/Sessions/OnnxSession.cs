using Easel.Diffusion.Graphs;
using Easel.Diffusion.OptimizedGraphs;
using Easel.Diffusion.Weights;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Diffusion.Sessions;

/// <summary>A model, ready to run. Runs may overlap, on any threads. Disposing it while runs are under way is safe: they end
/// first.</summary>
internal sealed class OnnxSession : IDisposable
{
    private readonly Lock _lock = new();
    private readonly InferenceSession _session;
    private readonly IDisposable? _log;
    private readonly IReadOnlyList<IDisposable> _owned;
    private readonly bool _frees;
    private int _runs;
    private bool _disposed;

    /// <param name="frees">What a run computed is freed after it.</param>
    private OnnxSession(InferenceSession session, IDisposable? log, bool frees, params IReadOnlyList<IDisposable> owned)
    {
        _session = session;
        _frees = frees;
        _log = log;
        _owned = owned;
        Inputs = OnnxPort.Of(session.InputNames, session.InputMetadata);
        Outputs = OnnxPort.Of(session.OutputNames, session.OutputMetadata);
    }

    public IReadOnlyList<OnnxPort> Inputs { get; }

    public IReadOnlyList<OnnxPort> Outputs { get; }

    /// <summary>Opens an .onnx file. Weights in files beside it (external data) are mapped into memory by the library.</summary>
    /// <exception cref="InferenceException">The file is missing or broken, or the device is not there.</exception>
    public static OnnxSession Open(string modelPath, OnnxSessionOptions? options = null)
    {
        options ??= new OnnxSessionOptions();
        ArgumentException.ThrowIfNullOrEmpty(modelPath);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Threads, nameof(options));

        var log = options.Log is { } receiver ? OnnxRuntimeLog.Register(receiver) : null;
        try
        {
            // Only graphs for the CPU can be saved and read back: those of other devices hold what only their provider made.
            var opener = new SessionOpener(options, log?.Id);
            return new OnnxSession(
                options is { Device: InferenceDevice.Cpu, OptimizedGraphFolder: { Length: > 0 } folder }
                    ? new OptimizedGraphCache(folder, opener).Open(modelPath)
                    : opener.Open(modelPath),
                log,
                frees: false
            );
        }
        catch
        {
            log?.Dispose();
            throw;
        }
    }

    /// <summary>Opens a graph over weights that stay in their files.</summary>
    /// <param name="choice">How the weights come into memory.</param>
    /// <param name="files">The files; they go with the session, also where it cannot be opened.</param>
    /// <exception cref="InferenceException">The graph was refused, or the device is not there.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled while weights were being converted.</exception>
    public static OnnxSession Open(
        OnnxGraph graph,
        IDisposable files,
        OnnxSessionOptions options,
        WeightChoice choice = default,
        CancellationToken cancellationToken = default
    )
    {
        var log = options.Log is { } receiver ? OnnxRuntimeLog.Register(receiver) : null;
        try
        {
            var (session, weights) = new SessionOpener(options, log?.Id).Open(graph, choice, cancellationToken);
            return new OnnxSession(session, log, SessionOpener.HasArena(graph, options), weights, files);
        }
        catch
        {
            log?.Dispose();
            files.Dispose();
            throw;
        }
    }

    /// <summary>Runs the model and has the library allocate the outputs, in the order of <paramref name="outputNames"/>; the caller
    /// disposes them.</summary>
    /// <inheritdoc cref="Run(ReadOnlySpan{OnnxBinding}, ReadOnlySpan{OnnxBinding}, CancellationToken)" path="/exception"/>
    public OnnxTensor[] Run(ReadOnlySpan<OnnxBinding> inputs, string[] outputNames, CancellationToken cancellationToken = default)
    {
        var (names, values) = Split(inputs);
        var outputs = Run(options => _session.Run(options, names, values, outputNames), cancellationToken);
        return [.. outputs.Select(output => new OnnxTensor(output))];
    }

    /// <summary>Runs the model and writes the outputs into the caller's tensors.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the run stopped before its next operator, the outputs hold
    /// nothing of use.</exception>
    /// <exception cref="InferenceException">A name, type or shape does not fit the model, an input is missing, or the run
    /// failed.</exception>
    public void Run(ReadOnlySpan<OnnxBinding> inputs, ReadOnlySpan<OnnxBinding> outputs, CancellationToken cancellationToken = default)
    {
        var (names, values) = Split(inputs);
        var (outputNames, outputValues) = Split(outputs);
        Run(
            options =>
            {
                _session.Run(options, names, values, outputNames, outputValues);
                return true;
            },
            cancellationToken
        );
    }

    /// <summary>It is not run for a while: what it read of files that stay where they are leaves memory.</summary>
    public void Rest()
    {
        lock (_lock)
        {
            if (_disposed)
                return;
            foreach (var files in _owned.OfType<WeightSet>())
                files.Rest();
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_disposed)
                return;
            _disposed = true;
            if (_runs > 0)
                return;
        }

        Free();
    }

    private T Run<T>(Func<RunOptions, T> run, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _runs++;
        }

        try
        {
            // Disposed in the reverse order: the registration waits for a callback under way before the flag it sets is freed.
            using var options = new RunOptions();
            if (_frees)
                options.AddRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
            using var registration = cancellationToken.UnsafeRegister(static state => ((RunOptions)state!).Terminate = true, options);
            return run(options);
        }
        catch (OnnxRuntimeException failure)
        {
            throw cancellationToken.IsCancellationRequested
                ? new OperationCanceledException("The run was stopped.", failure, cancellationToken)
                : new InferenceException(failure.Message, failure);
        }
        finally
        {
            Leave();
        }
    }

    private void Leave()
    {
        lock (_lock)
        {
            if (--_runs > 0 || !_disposed)
                return;
        }

        Free();
    }

    private void Free()
    {
        _session.Dispose();
        _log?.Dispose();
        foreach (var part in _owned)
            part.Dispose();
    }

    private static (string[] Names, OrtValue[] Values) Split(ReadOnlySpan<OnnxBinding> bindings)
    {
        var names = new string[bindings.Length];
        var values = new OrtValue[bindings.Length];
        for (var i = 0; i < bindings.Length; i++)
            (names[i], values[i]) = (bindings[i].Name, bindings[i].Tensor.Value);
        return (names, values);
    }
}
