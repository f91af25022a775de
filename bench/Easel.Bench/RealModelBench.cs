using System.Diagnostics;
using System.Globalization;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Weights;

namespace Easel.Bench;

/// <summary>
/// A real-size checkpoint: load, a step of a whole drawing against a bare loop of session runs over the same graph, and peak memory. The
/// file is named by EASEL_BENCH_CHECKPOINT; bench/real-models.py makes one of random weights.
/// </summary>
internal static class RealModelBench
{
    private const string Variable = "EASEL_BENCH_CHECKPOINT";
    private const string StagedVariable = "EASEL_BENCH_STAGED";
    private const string QuantizeVariable = "EASEL_BENCH_QUANTIZE";
    private const int Threads = 2;
    private const int Steps = 2;

    public static async Task RunAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path)
        {
            Report.Title($"real-models: left out, as {Variable} names no checkpoint (bench/real-models.py FILE f16 makes one)");
            return;
        }

        var quantization = Enum.Parse<Quantization>(
            Environment.GetEnvironmentVariable(QuantizeVariable) ?? nameof(Quantization.None),
            true
        );
        var start = Stopwatch.GetTimestamp();
        var folder = ModelFolder.Open(path);
        var opened = Stopwatch.GetElapsedTime(start);
        await using var engine = new DiffusionEngine(
            folder,
            new DiffusionEngineOptions
            {
                Threads = Threads,
                Staged = Environment.GetEnvironmentVariable(StagedVariable) is not null,
                Quantization = quantization,
            }
        );
        await engine.WarmUpAsync(default);
        var loaded = Stopwatch.GetElapsedTime(start);
        Report.Title($"real-models: {folder.Family}, {new FileInfo(path).Length / 1e9:F2} GB, {Threads} threads, 512x512 with guidance");
        Report.Line("recognised and checked", $"{opened.TotalSeconds:F2} s");
        Report.Against("loaded", loaded.TotalSeconds, 2.5, "s");

        var steps = new Samples();
        for (var run = 0; run < 2; run++)
            await DrawAsync(engine, run == 0 ? null : steps);
        Report.Against("peak memory", PeakBytes() / 1e9, quantization == Quantization.None ? 4.5 : 2.5, "GB");
        using var bare = new BareDenoiser(folder, quantization);
        var bareSteps = new Samples();
        for (var run = 0; run <= Steps; run++)
            await (run == 0 ? new Samples() : bareSteps).TimeAsync(() => Task.FromResult(bare.Run()));
        Report.Line("a step / of the bare loop", $"{steps.Median / 1000:F2} s / {bareSteps.Median / 1000:F2} s");
        Report.Line("bare loop over engine (0.95)", $"{bareSteps.Median / steps.Median:F2}");
    }

    private static async Task DrawAsync(DiffusionEngine engine, Samples? steps)
    {
        var request = new GenerateRequest
        {
            Prompt = "a photo of a cat",
            Size = new ImageSize(512, 512),
            Steps = Steps,
            GuidanceScale = 7.5f,
            Seed = 1,
        };
        var last = Stopwatch.GetTimestamp();
        await foreach (var happened in engine.RunAsync(request, default))
        {
            if (happened is ProgressEvent)
                steps?.Add(Stopwatch.GetElapsedTime(last).TotalMilliseconds);
            last = Stopwatch.GetTimestamp();
            if (happened is CompletedImageEvent completed)
                completed.Image.Dispose();
        }
    }

    /// <summary>The most that was ever resident, mapped files included; of Linux, 0 elsewhere.</summary>
    private static double PeakBytes()
    {
        const string Status = "/proc/self/status";
        if (!File.Exists(Status))
            return 0;
        var line = File.ReadLines(Status).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return 1024 * double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }

    /// <summary>The denoiser's session alone, both guidance halves in one batch.</summary>
    private sealed class BareDenoiser : IDisposable
    {
        private readonly OnnxSession _session;
        private readonly OnnxTensor _sample;
        private readonly OnnxTensor _timestep = OnnxTensor.Allocate<float>(1);
        private readonly OnnxTensor _text;
        private readonly OnnxTensor _output;

        public BareDenoiser(ModelFolder folder, Quantization quantization)
        {
            var side = 512 / folder.Vae.Scale;
            var problems = new List<ModelFolderProblem>();
            _session =
                folder.Networks.Open(
                    folder.Denoiser.Part,
                    new OnnxSessionOptions { Threads = Threads, Quantization = quantization },
                    default,
                    problems,
                    CancellationToken.None
                ) ?? throw new ModelFolderException(folder.Card.Id, problems);
            _sample = OnnxTensor.Allocate<float>(2, folder.Denoiser.InChannels, side, side);
            _text = OnnxTensor.Allocate<float>(2, folder.Prompts.Length, folder.Denoiser.CrossAttentionDim!.Value);
            _output = OnnxTensor.Allocate<float>(2, folder.Denoiser.OutChannels, side, side);
        }

        public bool Run()
        {
            ReadOnlySpan<OnnxBinding> inputs = [new("sample", _sample), new("timestep", _timestep), new("encoder_hidden_states", _text)];
            ReadOnlySpan<OnnxBinding> outputs = [new("out_sample", _output)];
            _session.Run(inputs, outputs);
            return true;
        }

        public void Dispose()
        {
            _session.Dispose();
            _sample.Dispose();
            _timestep.Dispose();
            _text.Dispose();
            _output.Dispose();
        }
    }
}
