using Easel.Abstractions.Events;
using Easel.Diffusion.Models;
using Easel.Diffusion.Pipelines;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Prompts;

/// <summary>A drawing's prompts to what the denoiser goes by.</summary>
internal sealed class PromptEncoder(ModelFolder folder, DrawingPlan plan, IEventSink events)
{
    /// <summary>Both guidance halves in one run: the negative prompt, then the prompt. Without guidance the prompt alone.</summary>
    public TextEmbeddings Encode(TextEncoder encoder, CancellationToken cancellationToken)
    {
        foreach (var warning in plan.LoraWarnings)
            events.Send(new WarningEvent(new ImageWarning("lora_partly_unused", "loras", warning)), cancellationToken);
        (string Param, string Text)[] prompts = plan.Guided
            ? [("negative_prompt", plan.NegativePrompt), ("prompt", plan.Prompt)]
            : [("prompt", plan.Prompt)];
        if (!plan.Guided && plan.NegativePrompt.Length > 0)
        {
            var message = "'negative_prompt' has no effect with a 'guidance_scale' of 1.";
            events.Send(new WarningEvent(new ImageWarning("unsupported_parameter", "negative_prompt", message)), cancellationToken);
        }

        if (folder.LongTokenizer is { } t5)
            return EncodeLong(encoder, t5, cancellationToken);
        var read = Array.ConvertAll(prompts, prompt => Read(prompt.Text, folder.Tokenizer));
        foreach (var (prompt, tokens) in prompts.Zip(read))
            WarnOfRest(prompt.Param, tokens, cancellationToken);
        var chunks = read.Max(prompt => prompt.Chunks.Count);

        // The tokenizers differ in their padding alone.
        ClipTokenizer[] tokenizers = folder.Tokenizer2 is { } other ? [folder.Tokenizer, other] : [folder.Tokenizer];
        var given = Array.ConvertAll(
            tokenizers,
            tokenizer => prompts.SelectMany(prompt => Read(prompt.Text, tokenizer).Padded(chunks, tokenizer).Chunks).ToArray()
        );
        var text = encoder.Encode(given, prompts.Length, plan.ClipSkip, cancellationToken);
        if (plan.Guided && plan.NegativePrompt.Length == 0 && folder.Denoiser.PooledWidth > 0)
            text.Clear(0);
        return text;
    }

    /// <summary>T5 reads the prompt as it stands, CLIP as much of it as goes into one vector.</summary>
    private TextEmbeddings EncodeLong(TextEncoder encoder, T5Tokenizer t5, CancellationToken cancellationToken)
    {
        var tokens = t5.Encode(plan.Prompt);
        var read = new ChunkedPrompt([ChunkedPrompt.Unweighted(tokens.Ids)], tokens.TokenCount, tokens.ReadCount);
        WarnOfRest("prompt", read, cancellationToken);
        return encoder.EncodeLong(ChunkedPrompt.Plain(plan.Prompt, folder.Tokenizer).Chunks[0], read.Chunks[0], cancellationToken);
    }

    private ChunkedPrompt Read(string text, ClipTokenizer tokenizer) =>
        folder.WeighsPrompts ? ChunkedPrompt.Read(WeightedPrompt.Parse(text), tokenizer) : ChunkedPrompt.Plain(text, tokenizer);

    private void WarnOfRest(string param, ChunkedPrompt tokens, CancellationToken cancellationToken)
    {
        if (tokens.ReadCount == tokens.TokenCount)
            return;
        var message =
            $"{folder.Card.Id} reads {tokens.ReadCount} tokens of '{param}', which has {tokens.TokenCount}: the last {tokens.TokenCount - tokens.ReadCount} were not read.";
        events.Send(new WarningEvent(new ImageWarning($"{param}_truncated", param, message)), cancellationToken);
    }
}
