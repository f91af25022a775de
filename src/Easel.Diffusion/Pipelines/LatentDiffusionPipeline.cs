using Easel.Diffusion.Models;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Seeds;

namespace Easel.Diffusion.Pipelines;

/// <summary>
/// Text to images by diffusion in an autoencoder's latents. Rombach et al., "High-Resolution Image Synthesis with Latent Diffusion
/// Models" (2022). Works on the calling thread; any number may run at once over the same sessions.
/// </summary>
internal sealed class LatentDiffusionPipeline(ModelFolder folder, ModelSessions sessions, long maxBatchPixels)
{
    private readonly int _channels = folder.Vae.LatentChannels;

    public void Draw(DrawingPlan plan, IEventSink events, CancellationToken cancellationToken)
    {
        var text = Encode(plan, events, cancellationToken);
        var scheduler = folder.Scheduler.Create(plan.Steps);
        var batchSize = (int)Math.Clamp(maxBatchPixels / plan.Size.Pixels, 1, plan.Count);
        using var decoder = sessions.Decoder.Allocate(plan.Size);
        for (var first = 0; first < plan.Count; first += batchSize)
        {
            var images = new Range(first, Math.Min(first + batchSize, plan.Count));
            var latents = Denoise(plan, images, text, scheduler, decoder, events, cancellationToken);
            Decode(plan, images, latents, decoder, events, cancellationToken);
        }
    }

    /// <summary>Both guidance halves in one run: the negative prompt, then the prompt. Without guidance the prompt alone.</summary>
    private TextEmbeddings Encode(DrawingPlan plan, IEventSink events, CancellationToken cancellationToken)
    {
        var prompt = Tokenize("prompt", plan.Prompt);
        if (!plan.Guided && plan.NegativePrompt.Length > 0)
        {
            var message = "'negative_prompt' has no effect with a 'guidance_scale' of 1.";
            events.Send(new WarningEvent(new ImageWarning("unsupported_parameter", "negative_prompt", message)), cancellationToken);
        }

        return sessions.TextEncoder.Encode(plan.Guided ? [Tokenize("negative_prompt", plan.NegativePrompt), prompt] : [prompt], cancellationToken);

        int[] Tokenize(string param, string value)
        {
            var tokens = folder.Tokenizer.Encode(value);
            if (tokens.Truncated)
            {
                var message = $"{folder.Card.Id} reads {tokens.ReadCount} tokens of '{param}', which has {tokens.TokenCount}: the last {tokens.TokenCount - tokens.ReadCount} were not read.";
                events.Send(new WarningEvent(new ImageWarning($"{param}_truncated", param, message)), cancellationToken);
            }

            return tokens.Ids;
        }
    }

    /// <summary>The clean latents of the images, one after the other.</summary>
    private float[] Denoise(
        DrawingPlan plan, Range images, TextEmbeddings text, IScheduler scheduler, DecoderBuffers decoder, IEventSink events, CancellationToken cancellationToken)
    {
        var latents = DrawNoise(plan, images, scheduler.InitialNoiseScale);
        var clean = new float[latents.Length];
        using var batch = AllocateBatch(plan, Count(images), text);
        for (var step = 0; step < plan.Steps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var modelOutput = Predict(plan, step, scheduler, latents, batch, cancellationToken);
            scheduler.Step(step, modelOutput, latents, clean);
            events.Send(new ProgressEvent(step + 1, plan.Steps), cancellationToken);
            Preview(plan, images, step + 1, clean, decoder, events, cancellationToken);
        }

        return latents;
    }

    /// <summary>Each image's noise comes from its own seed, whatever the batch.</summary>
    private float[] DrawNoise(DrawingPlan plan, Range images, float scale)
    {
        var one = LatentsPerImage(plan);
        var noise = new float[Count(images) * one];
        for (var i = 0; i < Count(images); i++) GaussianNoise.Fill(plan.Seed + images.Start.Value + i, noise.AsSpan(i * one, one));
        for (var i = 0; i < noise.Length; i++) noise[i] *= scale;
        return noise;
    }

    private DenoiserBatch AllocateBatch(DrawingPlan plan, int count, TextEmbeddings text)
    {
        var scale = folder.Vae.Scale;
        var batch = sessions.Denoiser.Allocate(text.Count * count, _channels, plan.Size.Height / scale, plan.Size.Width / scale, text);
        var one = text.Length * text.Width;
        for (var i = 0; i < text.Count * count; i++) text[i / count].CopyTo(batch.Text.Values[(i * one)..]);
        batch.Text.Send();
        return batch;
    }

    private Span<float> Predict(
        DrawingPlan plan, int step, IScheduler scheduler, ReadOnlySpan<float> latents, DenoiserBatch batch, CancellationToken cancellationToken)
    {
        var input = batch.Sample.Values;
        scheduler.ScaleModelInput(step, latents, input[..latents.Length]);
        if (plan.Guided) input[..latents.Length].CopyTo(input[latents.Length..]);
        batch.Timestep.Set(scheduler.Timesteps[step]);
        sessions.Denoiser.Run(batch, cancellationToken);
        return plan.Guided ? ClassifierFreeGuidance.Apply(batch.Output.Values, plan.GuidanceScale) : batch.Output.Values;
    }

    private void Preview(
        DrawingPlan plan, Range images, int step, ReadOnlySpan<float> clean, DecoderBuffers decoder, IEventSink events, CancellationToken cancellationToken)
    {
        for (var preview = 0; preview < plan.PartialImages; preview++)
        {
            if (PreviewPlan.StepOf(preview, plan.PartialImages, plan.Steps) != step) continue;
            for (var i = 0; i < Count(images); i++)
            {
                var pixels = DecodeOne(plan, i, clean, decoder, cancellationToken);
                events.Send(new PartialImageEvent(images.Start.Value + i, preview, pixels), cancellationToken);
            }
        }
    }

    private void Decode(DrawingPlan plan, Range images, ReadOnlySpan<float> latents, DecoderBuffers decoder, IEventSink events, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Count(images); i++)
        {
            var index = images.Start.Value + i;
            var pixels = DecodeOne(plan, i, latents, decoder, cancellationToken);
            var recipe = new ImageRecipe
            {
                Model = folder.Card.Id,
                Seed = plan.Seed + index,
                Steps = plan.Steps,
                GuidanceScale = plan.GuidanceScale,
                Scheduler = folder.Scheduler.Name,
            };
            events.Send(new CompletedImageEvent(index, pixels, recipe), cancellationToken);
        }
    }

    /// <summary>One at a time: pixels take far more memory than latents, and an image's do not depend on its neighbours.</summary>
    private PixelBuffer DecodeOne(DrawingPlan plan, int indexInBatch, ReadOnlySpan<float> latents, DecoderBuffers decoder, CancellationToken cancellationToken)
    {
        var one = LatentsPerImage(plan);
        var planes = sessions.Decoder.Decode(latents.Slice(indexInBatch * one, one), decoder, cancellationToken);
        var pixels = PixelBuffer.Rent(plan.Size);
        PixelConverter.Convert(planes, folder.Vae.Premultiplied, pixels);
        return pixels;
    }

    private int LatentsPerImage(DrawingPlan plan) =>
        _channels * (plan.Size.Height / folder.Vae.Scale) * (plan.Size.Width / folder.Vae.Scale);

    private static int Count(Range images) => images.End.Value - images.Start.Value;
}
