using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Seeds;

namespace Easel.Diffusion.Pipelines;

/// <summary>
/// Text, or text and an image, to images by diffusion in an autoencoder's latents. Rombach et al., "High-Resolution Image Synthesis with
/// Latent Diffusion Models" (2022); from an image: Meng et al., "SDEdit" (2022). Works on the calling thread; any number may run at once
/// over the same sessions.
/// </summary>
internal sealed class LatentDiffusionPipeline(ModelFolder folder, ModelSessions sessions, long maxBatchPixels)
{
    public void Draw(DrawingPlan plan, IEventSink events, CancellationToken cancellationToken)
    {
        using var turn = sessions.Enter(cancellationToken);
        var text = EncodeText(plan, events, cancellationToken);
        var (source, conditioning) = EncodeSource(plan, events, cancellationToken);
        var inputs = new EncodedInputs(text, source, conditioning);
        var batchSize = (int)Math.Clamp(maxBatchPixels / plan.Size.Pixels, 1, plan.Count);
        var batches = Batches(plan.Count, batchSize);
        if (!sessions.Staged)
        {
            foreach (var images in batches)
                Decode(plan, [(images, Denoise(plan, images, inputs, events, cancellationToken))], events, cancellationToken);
            return;
        }

        // All latents, which are small, before any pixels: so each network is loaded once.
        Decode(plan, DenoiseAll(plan, batches, inputs, events, cancellationToken), events, cancellationToken);
    }

    private static IEnumerable<Range> Batches(int count, int size)
    {
        for (var first = 0; first < count; first += size)
            yield return new Range(first, Math.Min(first + size, count));
    }

    private List<(Range Images, float[] Latents)> DenoiseAll(
        DrawingPlan plan,
        IEnumerable<Range> batches,
        EncodedInputs inputs,
        IEventSink events,
        CancellationToken cancellationToken
    )
    {
        using var denoiser = sessions.Denoiser.Take(cancellationToken);
        var drawn = new List<(Range, float[])>();
        foreach (var images in batches)
            drawn.Add((images, Denoise(plan, images, inputs, events, cancellationToken)));
        return drawn;
    }

    private IReadOnlyList<TextEmbeddings> EncodeText(DrawingPlan plan, IEventSink events, CancellationToken cancellationToken)
    {
        using var encoder = sessions.TextEncoder.Take(cancellationToken);
        return new PromptEncoder(folder, plan, events).Encode(encoder.Network, cancellationToken);
    }

    private (SourceLatents? Source, float[] Conditioning) EncodeSource(
        DrawingPlan plan,
        IEventSink events,
        CancellationToken cancellationToken
    )
    {
        if (plan.Source is null && !folder.Denoiser.Inpaints)
            return (null, []);
        if (plan is { RunSteps: 0, Source.Strength: var strength and > 0 })
        {
            var message = $"A 'strength' of {strength} leaves none of {plan.Steps} steps to run: the image comes back as it was.";
            events.Send(new WarningEvent(new ImageWarning("strength_without_effect", "strength", message)), cancellationToken);
        }

        using var encoder = sessions.Encoder.Take(cancellationToken);
        return SourceEncoder.Encode(plan, folder, encoder.Network, cancellationToken);
    }

    /// <summary>The clean latents of the images, one after the other.</summary>
    private float[] Denoise(DrawingPlan plan, Range images, EncodedInputs inputs, IEventSink events, CancellationToken cancellationToken)
    {
        var source = inputs.Source;
        var scheduler = plan.Scheduler.Create(plan.Steps, LatentsPerImage(plan) / (4L * folder.Vae.LatentChannels));
        var first = plan.FirstStep * scheduler.Order;
        var last = plan.RunSteps == 0 ? first : scheduler.Timesteps.Length;
        var noise = new float[Count(images) * LatentsPerImage(plan)];
        DrawNoise(plan, images, stream: 0, noise);
        var latents = Start(scheduler, first, source, noise);
        var clean = new float[latents.Length];
        using var denoiser = sessions.Denoiser.Take(cancellationToken);
        using var guided = new GuidedDenoiser(plan, folder, denoiser.Network, Count(images), inputs);
        using var decoder =
            plan.PartialImages > 0 ? new PictureDecoder(plan.Size, folder.Vae, sessions.Decoder, sessions.Tiled, cancellationToken) : null;
        var fresh = scheduler.DrawsNoise ? new float[latents.Length] : [];
        for (var step = first; step < last; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            source?.Restore(scheduler, step, noise, latents);
            var modelOutput = guided.Predict(step, scheduler, latents, cancellationToken);
            DrawNoise(plan, images, step + 1, fresh);
            scheduler.Step(step, modelOutput, fresh, latents, clean);
            source?.Restore(scheduler, scheduler.Timesteps.Length, noise, clean);
            events.Send(new ProgressEvent(step + 1 - first, last - first), cancellationToken);
            if (decoder is not null)
                Preview(plan, images, (step + 1 - first, last - first), clean, decoder, events, cancellationToken);
        }

        source?.Restore(scheduler, scheduler.Timesteps.Length, noise, latents);
        return latents;
    }

    /// <summary>Each image's noise comes from its own seed, whatever the batch.</summary>
    private static void DrawNoise(DrawingPlan plan, Range images, int stream, Span<float> noise)
    {
        var one = noise.Length / Count(images);
        for (var i = 0; i < Count(images); i++)
            GaussianNoise.Fill(ImageSeed.Next(plan.Seed, images.Start.Value + i), noise.Slice(i * one, one), stream);
    }

    /// <summary>The source as noisy as the first step expects it; nothing but noise where every step runs.</summary>
    private static float[] Start(IScheduler scheduler, int first, SourceLatents? source, float[] noise)
    {
        // Noise is needed again only where there is a source.
        var latents = source is null ? noise : new float[noise.Length];
        if (source is not null && first > 0)
        {
            source.AddNoise(scheduler, first, noise, latents);
            return latents;
        }

        for (var i = 0; i < noise.Length; i++)
            latents[i] = noise[i] * scheduler.InitialNoiseScale;
        return latents;
    }

    private void Preview(
        DrawingPlan plan,
        Range images,
        (int Done, int Of) steps,
        ReadOnlySpan<float> clean,
        PictureDecoder decoder,
        IEventSink events,
        CancellationToken cancellationToken
    )
    {
        for (var preview = 0; preview < plan.PartialImages; preview++)
        {
            if (PreviewPlan.StepOf(preview, plan.PartialImages, steps.Of) != steps.Done)
                continue;
            for (var i = 0; i < Count(images); i++)
            {
                var pixels = decoder.Decode(OneOf(plan, clean, i), cancellationToken);
                events.Send(new PartialPixelsEvent(images.Start.Value + i, preview, pixels), cancellationToken);
            }
        }
    }

    private void Decode(
        DrawingPlan plan,
        IReadOnlyList<(Range Images, float[] Latents)> drawn,
        IEventSink events,
        CancellationToken cancellationToken
    )
    {
        using var decoder = new PictureDecoder(plan.Size, folder.Vae, sessions.Decoder, sessions.Tiled, cancellationToken);
        foreach (var (images, latents) in drawn)
        {
            for (var i = 0; i < Count(images); i++)
            {
                var index = images.Start.Value + i;
                var pixels = decoder.Decode(OneOf(plan, latents, i), cancellationToken);
                events.Send(new CompletedPixelsEvent(index, pixels, RecipeOf(plan, index)), cancellationToken);
            }
        }
    }

    private ImageRecipe RecipeOf(DrawingPlan plan, int index) =>
        new()
        {
            Model = folder.Card.Id,
            Seed = ImageSeed.Next(plan.Seed, index),
            Steps = plan.RunSteps,
            Strength = plan.Source?.Strength,
            GuidanceScale = plan.GuidanceScale,
            Scheduler = plan.SchedulerName ?? plan.Scheduler.Name,
            Loras = plan.Loras.Count == 0 ? [] : [.. plan.Loras.Select(lora => new LoraChoice(lora.Name, lora.Weight))],
            ClipSkip = plan.ClipSkip,
        };

    private ReadOnlySpan<float> OneOf(DrawingPlan plan, ReadOnlySpan<float> latents, int index) =>
        latents.Slice(index * LatentsPerImage(plan), LatentsPerImage(plan));

    private int LatentsPerImage(DrawingPlan plan) =>
        folder.Vae.LatentChannels * (plan.Size.Height / folder.Vae.Scale) * (plan.Size.Width / folder.Vae.Scale);

    private static int Count(Range images) => images.End.Value - images.Start.Value;
}
