using Easel.Onnx.Handles;
using Easel.Onnx.Native;
using Easel.Onnx.OptimizedGraphs;

namespace Easel.Onnx;

/// <summary>
/// A model, ready to run. Runs may overlap, on any threads. Disposing it, or a tensor, while a run is under way is safe: the run ends
/// first, then the memory goes.
/// </summary>
public sealed unsafe class OnnxSession : IDisposable
{
    // More inputs or outputs than this take arrays off the heap instead of the stack.
    private const int StackPorts = 32;

    private readonly SessionHandle _handle;
    private readonly OnnxPorts _inputs;
    private readonly OnnxPorts _outputs;

    private OnnxSession(SessionHandle handle)
    {
        _handle = handle;
        _inputs = OnnxPorts.Inputs(handle);
        _outputs = OnnxPorts.Outputs(handle);
    }

    public IReadOnlyList<OnnxValueInfo> Inputs => _inputs.Infos;

    public IReadOnlyList<OnnxValueInfo> Outputs => _outputs.Infos;

    /// <summary>Opens an .onnx file. Weights in files beside it (external data) are mapped into memory by the library.</summary>
    /// <exception cref="OnnxRuntimeException">The file is missing or broken, or the device is not there.</exception>
    public static OnnxSession Open(string modelPath, OnnxSessionOptions? options = null)
    {
        options ??= new OnnxSessionOptions();
        ArgumentException.ThrowIfNullOrEmpty(modelPath);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Threads, nameof(options));

        // Only graphs for the CPU can be saved and read back: those of other devices hold what only their provider made.
        var handle = options is { Device: OnnxDevice.Cpu, OptimizedGraphFolder: { Length: > 0 } folder }
            ? new OptimizedGraphCache(folder).Open(modelPath, options)
            : SessionHandle.Open(modelPath, options, options.Optimization, saveTo: null);
        try
        {
            return new OnnxSession(handle);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>Runs the model and has the library allocate the outputs, in the order of <paramref name="outputNames"/>; the caller disposes them.</summary>
    /// <inheritdoc cref="Run(ReadOnlySpan{OnnxBinding}, ReadOnlySpan{OnnxBinding}, CancellationToken)" path="/exception"/>
    public OnnxTensor[] Run(ReadOnlySpan<OnnxBinding> inputs, ReadOnlySpan<string> outputNames, CancellationToken cancellationToken = default)
    {
        if (!RunCheck.Fits(_inputs, inputs) || inputs.Length != _inputs.Count || !RunCheck.Fits(_outputs, outputNames))
        {
            throw RunCheck.Misfit(_inputs, inputs, _outputs, outputNames);
        }

        var names = outputNames.Length <= StackPorts ? stackalloc nint[StackPorts] : new nint[outputNames.Length];
        var values = outputNames.Length <= StackPorts ? stackalloc nint[StackPorts] : new nint[outputNames.Length];
        values.Clear();
        for (var i = 0; i < outputNames.Length; i++)
        {
            names[i] = _outputs[_outputs.IndexOf(outputNames[i])].NativeName;
        }

        Run(inputs, names[..outputNames.Length], values[..outputNames.Length], cancellationToken);

        var tensors = new OnnxTensor[outputNames.Length];
        try
        {
            for (var i = 0; i < tensors.Length; i++)
            {
                var value = values[i];
                values[i] = 0;
                tensors[i] = OnnxTensor.Adopt(value, _handle);
            }

            return tensors;
        }
        catch
        {
            foreach (var tensor in tensors)
            {
                tensor?.Dispose();
            }

            ReleaseValues(values);
            throw;
        }
    }

    /// <summary>Runs the model and writes the outputs into the caller's tensors. Allocates nothing that lasts.</summary>
    /// <exception cref="ArgumentException">A name, type or shape does not fit the model, or an input is missing; the message names every such problem.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the run stopped before its next operator, the outputs hold nothing of use.</exception>
    /// <exception cref="OnnxRuntimeException">The run failed.</exception>
    public void Run(ReadOnlySpan<OnnxBinding> inputs, ReadOnlySpan<OnnxBinding> outputs, CancellationToken cancellationToken = default)
    {
        if (!RunCheck.Fits(_inputs, inputs) || inputs.Length != _inputs.Count || !RunCheck.Fits(_outputs, outputs))
        {
            throw RunCheck.Misfit(_inputs, inputs, _outputs, outputs);
        }

        var names = outputs.Length <= StackPorts ? stackalloc nint[StackPorts] : new nint[outputs.Length];
        var values = outputs.Length <= StackPorts ? stackalloc nint[StackPorts] : new nint[outputs.Length];
        var held = 0;
        try
        {
            for (; held < outputs.Length; held++)
            {
                names[held] = _outputs[_outputs.IndexOf(outputs[held].Name)].NativeName;
                values[held] = outputs[held].Tensor.Value.Hold();
            }

            Run(inputs, names[..outputs.Length], values[..outputs.Length], cancellationToken);
        }
        finally
        {
            while (held > 0)
            {
                outputs[--held].Tensor.Value.DangerousRelease();
            }
        }
    }

    public void Dispose() => _handle.Dispose();

    private void Run(ReadOnlySpan<OnnxBinding> inputs, ReadOnlySpan<nint> outputNames, Span<nint> outputValues, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        var names = inputs.Length <= StackPorts ? stackalloc nint[StackPorts] : new nint[inputs.Length];
        var values = inputs.Length <= StackPorts ? stackalloc nint[StackPorts] : new nint[inputs.Length];
        var held = 0;
        var sessionHeld = false;
        try
        {
            _handle.DangerousAddRef(ref sessionHeld);
            for (; held < inputs.Length; held++)
            {
                names[held] = _inputs[_inputs.IndexOf(inputs[held].Name)].NativeName;
                values[held] = inputs[held].Tensor.Value.Hold();
            }

            fixed (nint* inputNames = names)
            fixed (nint* inputValues = values)
            fixed (nint* outputNamesPointer = outputNames)
            fixed (nint* outputValuesPointer = outputValues)
            {
                nint status;
                if (cancellationToken.CanBeCanceled)
                {
                    // Disposed in the reverse order: the registration waits for a callback under way before the flag it sets is freed.
                    using var runOptions = RunOptionsHandle.Create();
                    using var registration = cancellationToken.UnsafeRegister(static state => ((RunOptionsHandle)state!).Terminate(), runOptions);
                    status = OrtApi.Run(_handle.Pointer, runOptions.Pointer, inputNames, inputValues, (nuint)inputs.Length, outputNamesPointer, (nuint)outputNames.Length, outputValuesPointer);
                }
                else
                {
                    status = OrtApi.Run(_handle.Pointer, 0, inputNames, inputValues, (nuint)inputs.Length, outputNamesPointer, (nuint)outputNames.Length, outputValuesPointer);
                }

                if (status != 0)
                {
                    var failure = OrtStatus.ToException(status);
                    throw cancellationToken.IsCancellationRequested
                        ? new OperationCanceledException("The run was stopped.", failure, cancellationToken)
                        : failure;
                }
            }
        }
        finally
        {
            while (held > 0)
            {
                inputs[--held].Tensor.Value.DangerousRelease();
            }

            if (sessionHeld)
            {
                _handle.DangerousRelease();
            }
        }
    }

    private static void ReleaseValues(Span<nint> values)
    {
        foreach (var value in values)
        {
            if (value != 0)
            {
                OrtApi.ReleaseValue(value);
            }
        }
    }
}
