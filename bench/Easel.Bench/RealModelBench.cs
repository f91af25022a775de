using System.Diagnostics;
using System.Globalization;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion;
using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;

namespace Easel.Bench;

/// <summary>
/// A real-size checkpoint: load, peak memory, and steps of whole drawings against a bare loop of runs of the same session, turn by turn; and
/// a linear layer of four bits. EASEL_BENCH_PARTS names some of these parts (load, memory, steps, linear), all without it. The file is
/// named by EASEL_BENCH_CHECKPOINT; bench/real-models.py makes one of random weights. Of Stable Diffusion XL, whose steps take minutes on a
/// processor, one step is drawn and nothing is compared.
/// </summary>
internal static class RealModelBench
{
    private const string Variable = "EASEL_BENCH_CHECKPOINT";
    private const string PartsVariable = "EASEL_BENCH_PARTS";
    private const string StagedVariable = "EASEL_BENCH_STAGED";
    private const string QuantizeVariable = "EASEL_BENCH_QUANTIZE";
    private const int Threads = 2;
    private const int Steps = 4;
    private const int Turns = 3;

    private static readonly string[] Parts = (Environment.GetEnvironmentVariable(PartsVariable) ?? "load,memory,steps,linear").Split(',');

    public static async Task RunAsync()
    {
        if (Parts.Contains("linear", StringComparer.Ordinal))
            await LinearBench.RunAsync();
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path)
            await RunAsync(path);
        else
            Report.Title($"real-models: left out, as {Variable} names no checkpoint (bench/real-models.py FILE f16 makes one)");
    }

    private static async Task RunAsync(string path)
    {
        var quantization = Enum.Parse<Quantization>(
            Environment.GetEnvironmentVariable(QuantizeVariable) ?? nameof(Quantization.None),
            true
        );
        var before = Environment.CpuUsage;
        var start = Stopwatch.GetTimestamp();
        var folder = ModelFolder.Open(path);
        var opened = Stopwatch.GetElapsedTime(start);
        var isXl = folder.Denoiser.PooledWidth > 0;
        var staged = isXl || Environment.GetEnvironmentVariable(StagedVariable) is not null;
        var size = folder.Easel.Sizes[0];
        var options = new DiffusionEngineOptions
        {
            Threads = Threads,
            Staged = staged,
            Tiled = isXl,
            Quantization = quantization,
        };
        await using var engine = new DiffusionEngine(folder, options);
        await engine.WarmUpAsync(default);
        var loaded = Stopwatch.GetElapsedTime(start);
        var processor = Environment.CpuUsage.TotalTime - before.TotalTime;
        Report.Title(
            $"real-models: {folder.Family}, {new FileInfo(path).Length / 1e9:F2} GB, {quantization}, {Threads} threads, {size} with guidance{(staged ? ", by stages" : "")}"
        );
        Report.Line("recognised and checked", $"{opened.TotalSeconds:F2} s");
        if (!staged)
        {
            // On a machine that does other work too, the processor's time says what it would take of a machine of its own.
            Report.Against("loaded", loaded.TotalSeconds, IsMapped(folder) ? 0.5 : 2.5, "s");
            Report.Line("of which the processor's time, all threads", $"{processor.TotalSeconds:F2} s");
            await LoadAgainAsync(engine, path);
        }

        if (Parts.Contains("memory", StringComparer.Ordinal))
        {
            await DrawAsync(engine, size, isXl ? 1 : Steps, new Samples());
            Report.Against("peak memory", PeakBytes() / 1e9, Bound(isXl, quantization), "GB");
        }

        if (!staged && Parts.Contains("steps", StringComparer.Ordinal))
            await CompareAsync(engine, folder, size);
    }

    /// <summary>As a server that runs loads its next model: nothing is compiled for the first time.</summary>
    private static async Task LoadAgainAsync(DiffusionEngine engine, string path)
    {
        await engine.UnloadAsync();
        var before = Environment.CpuUsage;
        var start = Stopwatch.GetTimestamp();
        ModelFolder.Open(path);
        await engine.WarmUpAsync(default);
        var processor = Environment.CpuUsage.TotalTime - before.TotalTime;
        Report.Line(
            "recognised and loaded once more",
            $"{Stopwatch.GetElapsedTime(start).TotalSeconds:F2} s, of the processor {processor.TotalSeconds:F2} s"
        );
    }

    /// <summary>No weight of the denoiser is converted.</summary>
    private static bool IsMapped(ModelFolder folder)
    {
        var plan = MemoryPlan.For(folder, folder.Easel.Sizes[0], Quantization.None, long.MaxValue);
        return plan?.Networks.All(network => network.WeightBytes == 0) == true;
    }

    private static double Bound(bool isXl, Quantization quantization) =>
        isXl ? 12
        : quantization == Quantization.None ? 4.5
        : 2.5;

    private static async Task CompareAsync(DiffusionEngine engine, ModelFolder folder, ImageSize size)
    {
        var (steps, bareSteps) = (new Samples(), new Samples());
        await DrawAsync(engine, size, Steps, new Samples());
        using var lease = engine.Lease();
        using var denoiser = (await lease.GetAsync()).Denoiser.Take(default);
        using var batch = denoiser.Network.Allocate(
            2,
            size.Height / folder.Vae.Scale,
            size.Width / folder.Vae.Scale,
            new TextEmbeddings([], 2, folder.Prompts.Length, folder.Denoiser.CrossAttentionDim!.Value, []),
            guidanceScale: 1,
            ReferenceTokens.None
        );
        for (var turn = 0; turn < Turns; turn++)
        {
            await DrawAsync(engine, size, Steps, steps);
            for (var step = 1; step < Steps; step++)
                await bareSteps.TimeAsync(() => Task.Run(() => Run(denoiser.Network, batch)));
        }

        Report.Line("a step / of the bare loop", $"{steps.Median / 1000:F2} s / {bareSteps.Median / 1000:F2} s");
        Report.Line("bare loop over engine, turn by turn (0.95)", $"{Samples.MedianRatio(bareSteps, steps):F2}");
    }

    private static bool Run(Denoiser denoiser, DenoiserBatch batch)
    {
        denoiser.Run(batch, CancellationToken.None);
        return true;
    }

    /// <param name="between">Times from one step's end to the next one's: the first step's is left out, as it begins with the
    /// prompt.</param>
    private static async Task DrawAsync(DiffusionEngine engine, ImageSize size, int steps, Samples between)
    {
        var request = new GenerateRequest
        {
            Prompt = "a photo of a cat",
            Size = size,
            Steps = steps,
            GuidanceScale = 7.5f,
            Scheduler = "euler",
            Seed = 1,
        };
        var last = 0L;
        await foreach (var happened in engine.RunAsync(request, default))
        {
            if (happened is ProgressEvent)
            {
                if (last != 0)
                    between.Add(Stopwatch.GetElapsedTime(last).TotalMilliseconds);
                last = Stopwatch.GetTimestamp();
            }

            if (happened is CompletedImageEvent completed)
                completed.Image.Dispose();
            if (happened is FailureEvent failure)
                throw new InvalidOperationException(failure.Errors[0].Message);
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
}
