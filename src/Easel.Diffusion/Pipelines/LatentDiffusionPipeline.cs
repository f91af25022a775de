using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
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
        var text = EncodeText(plan, events, cancellationToken);
        var (source, conditioning) = EncodeSource(plan, events, cancellationToken);
        var inputs = new EncodedInputs(text, source, conditioning);
        var batchSize = (int)Math.Clamp(maxBatchPixels / plan.Size.Pixels, 1, plan.Count);
        using var decoder = sessions.Decoder.Allocate(plan.Size);
        for (var first = 0; first < plan.Count; first += batchSize)
        {
            var images = new Range(first, Math.Min(first + batchSize, plan.Count));
            var latents = Denoise(plan, images, inputs, decoder, events, cancellationToken);
            Decode(plan, images, latents, decoder, events, cancellationToken);
        }
    }

    /// <summary>Both guidance halves in one run: the negative prompt, then the prompt. Without guidance the prompt alone.</summary>
    private TextEmbeddings EncodeText(DrawingPlan plan, IEventSink events, CancellationToken cancellationToken)
    {
        foreach (var warning in plan.LoraWarnings)
            events.Send(new WarningEvent(new ImageWarning("lora_partly_unused", "prompt", warning)), cancellationToken);
        var prompts = new List<int[]>[folder.Tokenizer2 is null ? 1 : 2];
        for (var i = 0; i < prompts.Length; i++)
            prompts[i] = [];
        if (plan.Guided)
            Tokenize("negative_prompt", plan.NegativePrompt);
        Tokenize("prompt", plan.Prompt);
        if (!plan.Guided && plan.NegativePrompt.Length > 0)
        {
            var message = "'negative_prompt' has no effect with a 'guidance_scale' of 1.";
            events.Send(new WarningEvent(new ImageWarning("unsupported_parameter", "negative_prompt", message)), cancellationToken);
        }

        var text = sessions.TextEncoder.Encode(Array.ConvertAll(prompts, ids => ids.ToArray()), cancellationToken);
        if (plan.Guided && plan.NegativePrompt.Length == 0 && folder.Denoiser.PooledWidth > 0)
            text.Clear(0);
        return text;

        void Tokenize(string param, string value)
        {
            // The tokenizers differ in their padding alone.
            if (folder.Tokenizer2 is { } second)
                prompts[1].Add(second.Encode(value).Ids);
            var tokens = folder.Tokenizer.Encode(value);
            prompts[0].Add(tokens.Ids);
            if (tokens.Truncated)
            {
                var message =
                    $"{folder.Card.Id} reads {tokens.ReadCount} tokens of '{param}', which has {tokens.TokenCount}: the last {tokens.TokenCount - tokens.ReadCount} were not read.";
                events.Send(new WarningEvent(new ImageWarning($"{param}_truncated", param, message)), cancellationToken);
            }
        }
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

        var encoder = sessions.Encoder.GetAsync().WaitAsync(cancellationToken).GetAwaiter().GetResult();
        return SourceEncoder.Encode(plan, folder, encoder, cancellationToken);
    }

    /// <summary>The clean latents of the images, one after the other.</summary>
    private float[] Denoise(
        DrawingPlan plan,
        Range images,
        EncodedInputs inputs,
        NetworkBuffers decoder,
        IEventSink events,
        CancellationToken cancellationToken
    )
    {
        var source = inputs.Source;
        var scheduler = folder.Scheduler.Create(plan.Steps);
        var first = plan.FirstStep * scheduler.Order;
        var last = plan.RunSteps == 0 ? first : scheduler.Timesteps.Length;
        var noise = new float[Count(images) * LatentsPerImage(plan)];
        DrawNoise(plan, images, stream: 0, noise);
        var latents = Start(scheduler, first, source, noise);
        var clean = new float[latents.Length];
        using var batch = AllocateBatch(plan, Count(images), inputs);
        var fresh = scheduler.DrawsNoise ? new float[latents.Length] : [];
        for (var step = first; step < last; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            source?.Restore(scheduler, step, noise, latents);
            var modelOutput = Predict(plan, step, scheduler, latents, batch, cancellationToken);
            DrawNoise(plan, images, step + 1, fresh);
            scheduler.Step(step, modelOutput, fresh, latents, clean);
            source?.Restore(scheduler, scheduler.Timesteps.Length, noise, clean);
            events.Send(new ProgressEvent(step + 1 - first, last - first), cancellationToken);
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

    private DenoiserBatch AllocateBatch(DrawingPlan plan, int count, EncodedInputs inputs)
    {
        var (text, conditioning) = (inputs.Text, inputs.Conditioning);
        var scale = folder.Vae.Scale;
        var batch = sessions.Denoiser.Allocate(text.Count * count, plan.Size.Height / scale, plan.Size.Width / scale, text);
        var one = text.Length * text.Width;
        var latents = LatentsPerImage(plan);
        for (var i = 0; i < text.Count * count; i++)
        {
            text[i / count].CopyTo(batch.Text.Values[(i * one)..]);

            // After the latents of its sample, which alone change from step to step.
            conditioning.AsSpan().CopyTo(batch.Sample.Values[(i * (latents + conditioning.Length) + latents)..]);
        }

        batch.Text.Send();
        batch.Sized?.Set(text, count, plan.Size);
        return batch;
    }

    private Span<float> Predict(
        DrawingPlan plan,
        int step,
        IScheduler scheduler,
        ReadOnlySpan<float> latents,
        DenoiserBatch batch,
        CancellationToken cancellationToken
    )
    {
        var input = batch.Sample.Values;
        var one = LatentsPerImage(plan);
        var count = latents.Length / one;
        var stride = input.Length / (plan.Guided ? 2 * count : count);
        for (var i = 0; i < count; i++)
        {
            var sample = input.Slice(i * stride, one);
            scheduler.ScaleModelInput(step, latents.Slice(i * one, one), sample);
            if (plan.Guided)
                sample.CopyTo(input[((count + i) * stride)..]);
        }

        batch.Timestep.Set(scheduler.Timesteps[step]);
        sessions.Denoiser.Run(batch, cancellationToken);
        return plan.Guided ? ClassifierFreeGuidance.Apply(batch.Output.Values, plan.GuidanceScale) : batch.Output.Values;
    }

    private void Preview(
        DrawingPlan plan,
        Range images,
        (int Done, int Of) steps,
        ReadOnlySpan<float> clean,
        NetworkBuffers decoder,
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
                var pixels = DecodeOne(plan, i, clean, decoder, cancellationToken);
                events.Send(new PartialPixelsEvent(images.Start.Value + i, preview, pixels), cancellationToken);
            }
        }
    }

    private void Decode(
        DrawingPlan plan,
        Range images,
        ReadOnlySpan<float> latents,
        NetworkBuffers decoder,
        IEventSink events,
        CancellationToken cancellationToken
    )
    {
        for (var i = 0; i < Count(images); i++)
        {
            var index = images.Start.Value + i;
            var pixels = DecodeOne(plan, i, latents, decoder, cancellationToken);
            var recipe = new ImageRecipe
            {
                Model = folder.Card.Id,
                Seed = ImageSeed.Next(plan.Seed, index),
                Steps = plan.RunSteps,
                Strength = plan.Source?.Strength,
                GuidanceScale = plan.GuidanceScale,
                Scheduler = folder.Scheduler.Name,
            };
            events.Send(new CompletedPixelsEvent(index, pixels, recipe), cancellationToken);
        }
    }

    /// <summary>One at a time: pixels take far more memory than latents, and an image's do not depend on its neighbours.</summary>
    private PixelBuffer DecodeOne(
        DrawingPlan plan,
        int indexInBatch,
        ReadOnlySpan<float> latents,
        NetworkBuffers decoder,
        CancellationToken cancellationToken
    )
    {
        var one = LatentsPerImage(plan);
        var planes = sessions.Decoder.Decode(latents.Slice(indexInBatch * one, one), decoder, cancellationToken);
        var pixels = PixelBuffer.Rent(plan.Size);
        PixelConverter.Convert(planes, folder.Vae.Premultiplied, pixels);
        return pixels;
    }

    private int LatentsPerImage(DrawingPlan plan) =>
        folder.Vae.LatentChannels * (plan.Size.Height / folder.Vae.Scale) * (plan.Size.Width / folder.Vae.Scale);

    private static int Count(Range images) => images.End.Value - images.Start.Value;
}
