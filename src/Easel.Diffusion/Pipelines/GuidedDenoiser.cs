using Easel.Diffusion.Controls;
using Easel.Diffusion.Models;
using Easel.Diffusion.Schedulers;

namespace Easel.Diffusion.Pipelines;

/// <summary>
/// Asks the denoiser about a batch of images with their prompt and, for guidance, with the negative one: in one run, or in two where the
/// prompts differ in length.
/// </summary>
internal sealed class GuidedDenoiser : IDisposable
{
    private readonly DrawingPlan _plan;
    private readonly Denoiser _denoiser;
    private readonly DenoiserConfig _config;
    private readonly int _images;
    private readonly int _height;
    private readonly int _width;
    private readonly List<DenoiserBatch> _runs = [];
    private readonly List<ControlRun> _controls = [];

    /// <param name="controls">The networks of the plan's ControlNets.</param>
    public GuidedDenoiser(
        DrawingPlan plan,
        ModelFolder folder,
        Denoiser denoiser,
        IReadOnlyList<ControlNetwork> controls,
        int images,
        EncodedInputs inputs
    )
    {
        (_plan, _denoiser, _config, _images) = (plan, denoiser, folder.Denoiser, images);
        var scale = folder.Vae.Scale;
        (_height, _width) = (plan.Size.Height / scale, plan.Size.Width / scale);
        try
        {
            foreach (var text in inputs.Text)
            {
                var run = denoiser.Allocate(text.Count * images, _height, _width, text, plan.GuidanceScale, inputs.References);
                _runs.Add(run);
                Fill(run, text, inputs.Conditioning);
                foreach (var (network, control) in controls.Zip(plan.Controls))
                    _controls.Add(new ControlRun(network, control, run, denoiser.Places, folder.Vae.LatentChannels, plan.Size));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The model's output for the latents of every image; valid until the next call.</summary>
    /// <param name="step">Of the scheduler's.</param>
    /// <param name="range">The steps that run.</param>
    public Span<float> Predict(
        int step,
        Range range,
        IScheduler scheduler,
        ReadOnlySpan<float> latents,
        CancellationToken cancellationToken
    )
    {
        foreach (var (index, run) in _runs.Index())
        {
            Give(run, step, scheduler, latents);
            run.Timestep.Set(scheduler.Timesteps[step]);
            Control(index, step - range.Start.Value, range.End.Value - range.Start.Value, cancellationToken);
            _denoiser.Run(run, cancellationToken);
        }

        var first = _runs[0].Output.Values;
        if (!_plan.Guided)
            return first;
        var with = _runs.Count == 1 ? first[latents.Length..] : _runs[1].Output.Values;
        var guided = ClassifierFreeGuidance.Apply(first[..latents.Length], with, _plan.GuidanceFactor);
        if (_config.KeepsLength)
            ClassifierFreeGuidance.KeepLength(guided, with, _config.OutChannels, _height, _width, _config.Patch);
        return guided;
    }

    public void Dispose()
    {
        foreach (var control in _controls)
            control.Dispose();
        foreach (var run in _runs)
            run.Dispose();
    }

    /// <summary>What ControlNets add in this step, one after the other.</summary>
    private void Control(int run, int step, int steps, CancellationToken cancellationToken)
    {
        if (_runs[run].Controls is not { } added)
            return;
        added.Clear();
        var each = _controls.Count / _runs.Count;
        foreach (var control in _controls[(run * each)..((run + 1) * each)])
            control.AddTo(_runs[run], step, steps, cancellationToken);
    }

    /// <summary>What stays from step to step.</summary>
    private void Fill(DenoiserBatch run, TextEmbeddings text, float[] conditioning)
    {
        var one = text.Length * text.Width;
        var samples = text.Count * _images;
        var stride = run.Sample.Values.Length / samples;
        for (var i = 0; i < samples; i++)
        {
            text[i / _images].CopyTo(run.Text.Values[(i * one)..]);

            // After the latents of its sample, which alone change from step to step.
            conditioning.AsSpan().CopyTo(run.Sample.Values[((i + 1) * stride - conditioning.Length)..]);
        }

        run.Text.Send();
        run.Sized?.Set(text, _images, _plan.Size);
    }

    /// <summary>The latents of every image, once for each prompt of the run.</summary>
    private void Give(DenoiserBatch run, int step, IScheduler scheduler, ReadOnlySpan<float> latents)
    {
        var input = run.Sample.Values;
        var one = latents.Length / _images;
        var samples = run.Output.Values.Length / one;
        var stride = input.Length / samples;
        for (var i = 0; i < samples; i++)
        {
            var sample = input.Slice(i * stride, one);
            if (i < _images)
                scheduler.ScaleModelInput(step, latents.Slice(i * one, one), sample);
            else
                input.Slice((i - _images) * stride, one).CopyTo(sample);
        }
    }
}
