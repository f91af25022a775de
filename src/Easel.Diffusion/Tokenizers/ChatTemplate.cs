namespace Easel.Diffusion.Tokenizers;

/// <summary>What a chat model reads before and after what a user says.</summary>
internal sealed record ChatTemplate(string Before, string After)
{
    /// <summary>Qwen's, up to where the response begins: it may think first.</summary>
    public static readonly ChatTemplate Qwen = new("<|im_start|>user\n", "<|im_end|>\n<|im_start|>assistant\n");

    /// <summary>Qwen-Image's, which tells the model first what to look for.</summary>
    public static readonly ChatTemplate QwenImage = Qwen with
    {
        Before =
            "<|im_start|>system\nDescribe the image by detailing the color, shape, size, texture, quantity, text, spatial relationships of the objects and background:<|im_end|>\n"
            + Qwen.Before,
    };

    /// <summary>That of Qwen-Image's edit models.</summary>
    public static readonly ChatTemplate QwenImageEdit = Qwen with
    {
        Before =
            "<|im_start|>system\nDescribe the key features of the input image (color, shape, size, texture, objects, background), then explain how the user's text instruction should alter or modify the image. Generate a new image that meets the user's requirements while maintaining consistency with the original input where appropriate.<|im_end|>\n"
            + Qwen.Before,
    };

    /// <summary>Qwen's with an empty thought, so that the response begins at once.</summary>
    public static readonly ChatTemplate QwenWithoutThought = Qwen with { After = Qwen.After + "<think>\n\n</think>\n\n" };
}
