using Easel.Abstractions.Events;
using Easel.Diffusion.Models;
using Easel.Diffusion.Pipelines;

namespace Easel.Diffusion.Prompts;

/// <summary>A drawing's prompts to what the denoiser goes by.</summary>
internal sealed class PromptEncoder(ModelFolder folder, DrawingPlan plan, IEventSink events)
{
    /// <summary>The negative prompt and the prompt; without guidance the prompt alone.</summary>
    public IReadOnlyList<TextEmbeddings> Encode(TextEncoder encoder, CancellationToken cancellationToken)
    {
        foreach (var warning in plan.Warnings)
            events.Send(new WarningEvent(warning), cancellationToken);
        (string Param, string Text)[] prompts = plan.Guided
            ? [("negative_prompt", plan.NegativePrompt), ("prompt", plan.Prompt)]
            : [("prompt", plan.Prompt)];
        if (!plan.Guided && plan.NegativePrompt.Length > 0)
        {
            var message = "'negative_prompt' has no effect with a 'guidance_scale' of 1.";
            Warn("unsupported_parameter", "negative_prompt", message, cancellationToken);
        }

        return folder.Prompts.Encode(encoder, new PromptReading(prompts, plan.ClipSkip, plan.References, WarnOfRest), cancellationToken);

        void WarnOfRest(string param, int tokens, int read)
        {
            var message = $"{folder.Card.Id} reads {read} tokens of '{param}', which has {tokens}: the last {tokens - read} were not read.";
            Warn($"{param}_truncated", param, message, cancellationToken);
        }
    }

    private void Warn(string code, string param, string message, CancellationToken cancellationToken) =>
        events.Send(new WarningEvent(new ImageWarning(code, param, message)), cancellationToken);
}
