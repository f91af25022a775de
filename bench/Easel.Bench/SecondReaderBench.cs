using System.Diagnostics;
using System.Globalization;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion;
using Easel.Diffusion.Loras;
using Easel.Diffusion.Models;
using Easel.Diffusion.Pipelines;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;

namespace Easel.Bench;

/// <summary>
/// The same file by two programs: stable-diffusion.cpp (EASEL_BENCH_SECOND_READER names its command) and Easel draw with the checkpoint that
/// EASEL_BENCH_CHECKPOINT names (Stable Diffusion 1, bench/real-models.py), as it is, with the LoRA that EASEL_BENCH_LORA names
/// (a file of the folder loras beside it), and as GGUF of the types
/// of EASEL_BENCH_GGUF that the other program writes: from the same noise, at the same timesteps, EASEL_BENCH_SIDE (512) pixels wide and high.
/// </summary>
internal static class SecondReaderBench
{
    private const string ProgramVariable = "EASEL_BENCH_SECOND_READER";
    private const string CheckpointVariable = "EASEL_BENCH_CHECKPOINT";
    private const string LoraVariable = "EASEL_BENCH_LORA";
    private const string TypesVariable = "EASEL_BENCH_GGUF";
    private const string SideVariable = "EASEL_BENCH_SIDE";
    private const string Prompt = "a photo of a cat";
    private const float LoraWeight = 0.8f;
    private const int Threads = 2;

    /// <summary>Four steps are at timesteps 999, 666, 333 and 0, between which nothing has to be interpolated.</summary>
    private static readonly SecondReaderDrawing Drawing = new(
        int.Parse(Environment.GetEnvironmentVariable(SideVariable) ?? "512", CultureInfo.InvariantCulture),
        Steps: 4,
        Guidance: 7.5f,
        Seed: 42
    );

    public static async Task RunAsync()
    {
        if (
            Environment.GetEnvironmentVariable(ProgramVariable) is not { Length: > 0 } program
            || Environment.GetEnvironmentVariable(CheckpointVariable) is not { Length: > 0 } checkpoint
        )
        {
            Report.Title($"second-reader: left out, as {ProgramVariable} and {CheckpointVariable} do not name the two that it takes");
            return;
        }

        var other = new SecondReader(program, Threads);
        await CompareAsync(other, checkpoint, lora: null);
        if (Environment.GetEnvironmentVariable(LoraVariable) is { Length: > 0 } lora)
            await CompareAsync(other, checkpoint, lora);
        foreach (
            var type in (Environment.GetEnvironmentVariable(TypesVariable) ?? "q8_0,q4_0").Split(',', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var gguf = Path.Combine(Path.GetDirectoryName(checkpoint)!, $"second-reader-{type}.gguf");
            try
            {
                await other.ConvertAsync(checkpoint, type, gguf);
                await CompareAsync(other, gguf, lora: null);
            }
            finally
            {
                File.Delete(gguf);
            }
        }
    }

    private static async Task CompareAsync(SecondReader other, string path, string? lora)
    {
        Report.Title(
            $"second-reader: {Path.GetFileName(path)}{(lora is null ? "" : $" with {lora}")}, {Drawing.Side}x{Drawing.Side}, {Threads} threads"
        );
        var prompt = lora is null ? Prompt : string.Create(CultureInfo.InvariantCulture, $"{Prompt}<lora:{lora}:{LoraWeight}>");
        var (theirs, theirStep) = await other.DrawAsync(path, prompt, Drawing);
        var (ours, ourStep) = await DrawAsync(path, lora);
        Report.Line("a step, theirs / ours", $"{theirStep:F2} s / {ourStep:F2} s");
        Report.Line("theirs over ours (4)", $"{theirStep / ourStep:F2}");
        var differences = ours.Zip(theirs, (a, b) => Math.Abs(a - b)).ToList();
        var mean = theirs.Average(one => (double)one);
        Report.Line("difference, mean / largest of 255", $"{differences.Average():F3} / {differences.Max()}");
        Report.Line("the picture's own deviation", $"{Math.Sqrt(theirs.Average(one => (one - mean) * (one - mean))):F1}");
    }

    private static async Task<(byte[] Picture, double Step)> DrawAsync(string path, string? lora)
    {
        var folder = ModelFolder.Open(path);
        LoraSelection[] loras = lora is null ? [] : [new LoraSelection(lora, LoraWeight)];
        await using var engine = new DiffusionEngine(folder, new DiffusionEngineOptions { Threads = Threads });
        using var lease = engine.Lease(SessionVariant.Plain with { Loras = loras });
        var sessions = await lease.GetAsync();
        var size = new ImageSize(Drawing.Side, Drawing.Side);
        var config = (EulerDiscreteConfig)folder.Schedulers.Find("euler")! with { Spacing = TimestepSpacing.Linspace };
        var plan = new DrawingPlan(Prompt, "", 1, Drawing.Seed, Drawing.Steps, Drawing.Guidance, size, 0, null)
        {
            Kept = size,
            Scheduler = config,
            Loras = loras,
            GuidesFromPrompt = folder.Denoiser.GuidesFromPrompt,
        };
        return await Task.Run(() => Draw(plan, folder, sessions));
    }

    private static (byte[] Picture, double Step) Draw(DrawingPlan plan, ModelFolder folder, ModelSessions sessions)
    {
        IReadOnlyList<TextEmbeddings> text;
        using (var encoder = sessions.TextEncoder.Take(default))
            text = new PromptEncoder(folder, plan, NoEvents.Instance).Encode(encoder.Network, default);
        var scheduler = plan.Scheduler.Create(plan.Steps);
        var latents = new float[folder.Vae.LatentChannels * plan.Size.Pixels / (folder.Vae.Scale * folder.Vae.Scale)];
        CudaNoise.Fill((int)plan.Seed, latents);
        for (var i = 0; i < latents.Length; i++)
            latents[i] *= scheduler.InitialNoiseScale;
        var clean = new float[latents.Length];
        var start = Stopwatch.GetTimestamp();
        using (var denoiser = sessions.Denoiser.Take(default))
        {
            using var guided = new GuidedDenoiser(
                plan,
                folder,
                denoiser.Network,
                controls: [],
                images: 1,
                inputs: new EncodedInputs(text, Source: null, [], ReferenceTokens.None)
            );
            for (var step = 0; step < plan.Steps; step++)
                scheduler.Step(step, guided.Predict(step, 0..plan.Steps, scheduler, latents, default), [], latents, clean);
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds / plan.Steps;
        using var decoder = new PictureDecoder(plan.Size, plan.Size, folder.Vae, sessions.Decoder, tiled: false, default);
        using var pixels = decoder.Decode(latents, default);
        return ([.. pixels.Span.ToArray().Where((_, i) => i % 4 != 3)], seconds);
    }

    private sealed class NoEvents : IEventSink
    {
        public static readonly NoEvents Instance = new();

        public void Send(ImageEvent happened, CancellationToken cancellationToken) => happened.Discard();
    }
}
