using Easel.Diffusion.Graphs;
using Easel.Diffusion.OptimizedGraphs;
using Easel.Diffusion.Weights;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Diffusion.Sessions;

/// <summary>Opens models by one set of options.</summary>
/// <param name="logId">Of the log's registration; null drops what the library says.</param>
internal sealed class SessionOpener(OnnxSessionOptions options, string? logId)
{
    private const long LargeGraphBytes = 256L << 20;

    // They multiply constants into weights, or work out what follows from weights.
    private const string WeightReaders = "ConstantFolding;ConvAddFusion;ConvMulFusion;ConvBNFusion";

    public OnnxSessionOptions Options => options;

    /// <exception cref="InferenceException">The file is missing or broken, or the device is not there.</exception>
    public InferenceSession Open(string modelPath) => Open(modelPath, options.Optimization, saveTo: null);

    /// <param name="saveTo">Where the optimised graph goes; null saves none.</param>
    /// <inheritdoc cref="Open(string)"/>
    public InferenceSession Open(string modelPath, GraphOptimizationLevel optimization, OptimizedGraphFiles? saveTo)
    {
        OnnxRuntimeLibrary.Load();
        using var native = Create(optimization);
        saveTo?.Request(native);
        try
        {
            return new InferenceSession(modelPath, native);
        }
        catch (OnnxRuntimeException failure)
        {
            var device = options.Device == InferenceDevice.Cpu ? "" : $" on the device {options.Device}";
            throw new InferenceException(
                $"The model '{modelPath}' cannot be opened{device}. ONNX Runtime says: {failure.Message}",
                failure
            );
        }
    }

    /// <summary>A graph whose weights stay where they are: the second of the pair goes after the session.</summary>
    /// <exception cref="InferenceException">The graph was refused, or the device is not there.</exception>
    /// <exception cref="OperationCanceledException">The weights were being converted.</exception>
    public (InferenceSession Session, SessionWeights Weights) Open(
        OnnxGraph graph,
        WeightChoice choice,
        CancellationToken cancellationToken
    )
    {
        OnnxRuntimeLibrary.Load();

        // No more than basic optimisation: what changes the layout of weights reads them from where the graph says that they are, and not
        // what was given instead. Packing weights a second time costs seconds and a copy of them, and gains a twentieth.
        using var native = Create(
            options.Optimization == GraphOptimizationLevel.ORT_DISABLE_ALL ? options.Optimization : GraphOptimizationLevel.ORT_ENABLE_BASIC
        );
        var bytes = graph.Initializers.Sum(initializer => initializer.Bytes);

        // What follows from weights alone would be worked out from where the graph says that they are, before they are given.
        native.AddSessionConfigEntry("optimization.disable_specified_optimizers", WeightReaders);

        // Whole numbers are only fast when they are packed.
        if (bytes >= LargeGraphBytes && !graph.IsQuantized)
            native.AddSessionConfigEntry("session.disable_prepacking", "1");

        // A plan of the memory of one size is made beside what the first run took, and would double it: of a decoder too, whose weights
        // are few.
        native.EnableMemoryPattern = false;

        // What is kept for the next run is twice as large as what the largest tensors need.
        native.EnableCpuMemArena = HasArena(graph, options);

        var weights = SessionWeights.AddTo(native, graph, choice, cancellationToken);
        try
        {
            var session = new InferenceSession(graph.Model, native);
            if (options.Device == InferenceDevice.Cpu)
                weights.Settle();
            return (session, weights);
        }
        catch (OnnxRuntimeException failure)
        {
            weights.Dispose();
            throw new InferenceException(
                $"A network cannot be opened on the device {options.Device}. ONNX Runtime says: {failure.Message}",
                failure
            );
        }
    }

    /// <summary>Memory is kept from operator to operator of a run over the graph.</summary>
    public static bool HasArena(OnnxGraph graph, OnnxSessionOptions options) =>
        !graph.MakesPictures || options.Device != InferenceDevice.Cpu;

    private SessionOptions Create(GraphOptimizationLevel optimization)
    {
        var native = new SessionOptions();
        try
        {
            // Left at 0 the library would pin a thread to each physical core of the machine, also where a container may use fewer.
            native.IntraOpNumThreads = options.Threads == 0 ? Environment.ProcessorCount : options.Threads;
            native.GraphOptimizationLevel = optimization;
            native.LogId = logId ?? "";
            native.LogSeverityLevel = logId is null ? OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL : OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING;

            // A core is free whenever it has nothing to do; spinning, a run on cores shared with other work costs up to twice the processor
            // time.
            native.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
            ExecutionProviders.Append(native, options.Device);
            return native;
        }
        catch
        {
            native.Dispose();
            throw;
        }
    }
}
