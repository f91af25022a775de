using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Controls;
using Easel.Diffusion.Models;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Seeds;

namespace Easel.Diffusion.Pipelines;

/// <summary>The steps of a drawing for a batch of its images, from noise or a source to clean latents.</summary>
/// <param name="images">Which of the drawing's.</param>
/// <param name="before">Steps that ran before these, as <paramref name="after"/>, of which progress tells.</param>
internal sealed class DenoisingLoop(
    DrawingPlan plan,
    ModelFolder folder,
    ModelSessions sessions,
    Denoiser denoiser,
    Range images,
    IEventSink events,
    int before,
    int after
)
{
    private readonly int _latents =
        folder.Vae.LatentChannels * (plan.Size.Height / folder.Vae.Scale) * (plan.Size.Width / folder.Vae.Scale);

    private readonly int _images = images.End.Value - images.Start.Value;

    private readonly IScheduler _scheduler = plan.Scheduler.Create(
        plan.Steps,
        plan.Size.Pixels / ((long)folder.Denoiser.Patch * folder.Denoiser.Patch * folder.Vae.Scale * folder.Vae.Scale)
    );

    /// <summary>How often the model is asked.</summary>
    public int Steps => Last - First;

    private int First => Math.Min(plan.FirstStep * _scheduler.Order, _scheduler.Timesteps.Length);

    private int Last => plan.RunSteps == 0 ? First : _scheduler.Timesteps.Length;

    /// <summary>The clean latents of the images, one after the other.</summary>
    public float[] Run(EncodedInputs inputs, CancellationToken cancellationToken)
    {
        var source = inputs.Source;
        var noise = new float[_images * _latents];
        DrawNoise(stream: 0, noise);
        var latents = Start(source, noise);
        var clean = new float[latents.Length];
        using var controls = new ControlUse(sessions, plan.Controls, cancellationToken);
        using var guided = new GuidedDenoiser(plan, folder, denoiser, controls.Networks, _images, inputs);
        using var decoder = plan.PartialImages > 0 ? PreviewDecoder(cancellationToken) : null;
        var fresh = _scheduler.DrawsNoise ? new float[latents.Length] : [];
        for (var step = First; step < Last; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            source?.Restore(_scheduler, step, noise, latents);
            var modelOutput = guided.Predict(step, new Range(First, Last), _scheduler, latents, cancellationToken);
            NotANumberException.ThrowIfAny(modelOutput, folder.Denoiser.Part);
            DrawNoise(step + 1, fresh);
            _scheduler.Step(step, modelOutput, fresh, latents, clean);
            source?.Restore(_scheduler, _scheduler.Timesteps.Length, noise, clean);
            events.Send(new ProgressEvent(before + step + 1 - First, before + Steps + after), cancellationToken);
            if (decoder is not null)
                Preview(step + 1 - First, clean, decoder, cancellationToken);
        }

        source?.Restore(_scheduler, _scheduler.Timesteps.Length, noise, latents);
        return latents;
    }

    private PictureDecoder PreviewDecoder(CancellationToken cancellationToken) =>
        folder.TinyVae is { } tiny
            ? new PictureDecoder(plan.Size, plan.Kept, tiny, sessions.TinyDecoder, tiled: false, cancellationToken)
            : new PictureDecoder(plan.Size, plan.Kept, folder.Vae, sessions.Decoder, sessions.Tiled, cancellationToken);

    /// <summary>Each image's noise comes from its own seed, whatever the batch.</summary>
    private void DrawNoise(int stream, Span<float> noise)
    {
        var one = noise.Length / _images;
        for (var i = 0; i < _images; i++)
        {
            var seed = ImageSeed.Next(plan.Seed, images.Start.Value + i);
            var part = noise.Slice(i * one, one);
            // What steps add is the same in every frame of a loop.
            if (stream == 0 && plan.Frame is { } frame)
                LoopNoise.Fill(seed, frame, part);
            else
                GaussianNoise.Fill(seed, part, stream);
        }
    }

    /// <summary>The source as noisy as the first step expects it; nothing but noise where every step runs.</summary>
    private float[] Start(SourceLatents? source, float[] noise)
    {
        // Noise is needed again only where there is a source.
        var latents = source is null ? noise : new float[noise.Length];
        if (source is not null && First > 0)
        {
            source.AddNoise(_scheduler, First, noise, latents);
            return latents;
        }

        for (var i = 0; i < noise.Length; i++)
            latents[i] = noise[i] * _scheduler.InitialNoiseScale;
        return latents;
    }

    private void Preview(int done, ReadOnlySpan<float> clean, PictureDecoder decoder, CancellationToken cancellationToken)
    {
        for (var preview = 0; preview < plan.PartialImages; preview++)
        {
            if (PreviewPlan.StepOf(preview, plan.PartialImages, Steps) != done)
                continue;
            if (sessions.Sparing)
                denoiser.Rest();
            for (var i = 0; i < _images; i++)
            {
                var pixels = decoder.Decode(clean.Slice(i * _latents, _latents), cancellationToken);
                events.Send(new PartialPixelsEvent(images.Start.Value + i, preview, pixels), cancellationToken);
            }
        }
    }
}
