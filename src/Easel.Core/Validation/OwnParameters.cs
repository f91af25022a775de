using System.Collections.Frozen;

namespace Easel.Core.Validation;

/// <summary>
/// What a request says in words of its own, as services call it: a model that takes any parameter must not be told it once more in
/// <c>extra</c>, behind the back of moderation, limits, prices and the checks of input images.
/// </summary>
internal static class OwnParameters
{
    private static readonly FrozenSet<string> Names = new[]
    {
        // What is drawn.
        "prompt",
        "prompts",
        "text",
        "text_prompt",
        "json_prompt",
        "messages",
        "contents",
        // By whom.
        "model",
        "model_id",
        "model_name",
        "models",
        "version",
        "deployment",
        "endpoint",
        // How many.
        "n",
        "num_images",
        "num_outputs",
        "num_images_per_prompt",
        "number_of_images",
        "max_images",
        "samples",
        "batch_size",
        "batch_count",
        "n_iter",
        // Of which images.
        "image",
        "images",
        "image_url",
        "image_urls",
        "image_input",
        "image_prompt",
        "init_image",
        "init_images",
        "ref_images",
        "mask",
        "mask_url",
        "mask_image",
        "mask_image_url",
        // How the response comes.
        "stream",
        "response_format",
        "callback_url",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Beginnings = ["input_image", "input_reference", "webhook"];

    public static bool Has(string name) =>
        Names.Contains(name) || Beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
