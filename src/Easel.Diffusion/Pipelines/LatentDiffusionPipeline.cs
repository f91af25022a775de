using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Controls;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;

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
        var inputs = EncodeSource(plan, events, cancellationToken) with { Text = text };
        var batchSize = (int)Math.Clamp(maxBatchPixels / plan.LastSize.Pixels, 1, plan.Count);
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
        using var controls = new ControlUse(sessions, plan.Controls, cancellationToken);
        var drawn = new List<(Range, float[])>();
        foreach (var images in batches)
            drawn.Add((images, Denoise(plan, images, inputs, events, cancellationToken)));
        return drawn;
    }

    private IReadOnlyList<TextEmbeddings> EncodeText(DrawingPlan plan, IEventSink events, CancellationToken cancellationToken)
    {
        using var encoder = sessions.TextEncoder.Take(cancellationToken);
        var texts = new PromptEncoder(folder, plan, events).Encode(encoder.Network, cancellationToken);
        foreach (var text in texts)
            NotANumberException.ThrowIfAny(text.Values, ModelFolderReader.TextEncoderPart);
        return texts;
    }

    private EncodedInputs EncodeSource(DrawingPlan plan, IEventSink events, CancellationToken cancellationToken)
    {
        if (plan.Source is null && plan.References.Count == 0 && !folder.Denoiser.Inpaints)
            return new EncodedInputs([], Source: null, [], ReferenceTokens.None);
        if (plan is { RunSteps: 0, Source.Strength: var strength and > 0 })
        {
            var message = $"A 'strength' of {strength} leaves none of {plan.Steps} steps to run: the image comes back as it was.";
            events.Send(new WarningEvent(new ImageWarning("strength_without_effect", "strength", message)), cancellationToken);
        }

        using var encoder = sessions.Encoder.Take(cancellationToken);
        return SourceEncoder.Encode(plan, folder, encoder.Network, cancellationToken);
    }

    /// <summary>The clean latents of the images, one after the other; of a picture that is refined, in its last size.</summary>
    private float[] Denoise(DrawingPlan plan, Range images, EncodedInputs inputs, IEventSink events, CancellationToken cancellationToken)
    {
        using var denoiser = sessions.Denoiser.Take(cancellationToken);
        var latents = Denoise(denoiser.Network, plan, images, inputs, events, cancellationToken);
        if (sessions.Sparing)
            denoiser.Network.Rest();
        return latents;
    }

    private float[] Denoise(
        Denoiser denoiser,
        DrawingPlan plan,
        Range images,
        EncodedInputs inputs,
        IEventSink events,
        CancellationToken cancellationToken
    )
    {
        if (plan.Refined is not { } large)
            return Loop(plan, 0, 0).Run(inputs, cancellationToken);

        // Steps of both drawings count as those of one.
        var refining = Loop(plan.ToRefine(large), 0, 0);
        var first = Loop(plan, 0, refining.Steps);
        var small = first.Run(inputs, cancellationToken);
        var latents = LatentUpscaler.Upscale(small, LatentsOf(plan.Size), LatentsOf(large.Drawn));
        var source = inputs with { Source = new SourceLatents(latents, mask: null) };
        return Loop(plan.ToRefine(large), first.Steps, 0).Run(source, cancellationToken);

        DenoisingLoop Loop(DrawingPlan drawing, int before, int after) =>
            new(drawing, folder, sessions, denoiser, images, events, before, after);
    }

    private void Decode(
        DrawingPlan plan,
        IReadOnlyList<(Range Images, float[] Latents)> drawn,
        IEventSink events,
        CancellationToken cancellationToken
    )
    {
        // A picture larger than those that memory was planned for takes no more in tiles.
        var tiled = sessions.Tiled || plan.LastSize.Pixels > folder.Easel.Sizes.Max(size => size.Pixels);
        using var decoder = new PictureDecoder(
            plan.LastSize,
            plan.Refined?.Kept ?? plan.Kept,
            folder.Vae,
            sessions.Decoder,
            tiled,
            cancellationToken
        );
        foreach (var (images, latents) in drawn)
        {
            var one = latents.Length / (images.End.Value - images.Start.Value);
            for (var index = images.Start.Value; index < images.End.Value; index++)
            {
                var pixels = decoder.Decode(latents.AsSpan((index - images.Start.Value) * one, one), cancellationToken);
                events.Send(new CompletedPixelsEvent(index, pixels, RecipeOf(plan, index)), cancellationToken);
            }
        }
    }

    private ImageSize LatentsOf(ImageSize size) => new(size.Width / folder.Vae.Scale, size.Height / folder.Vae.Scale);

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
            Controls = [.. plan.Controls.Select(control => control.Choice)],
            ClipSkip = plan.ClipSkip,
        };
}
