using Easel.Abstractions.Requests;

namespace Easel.Dialects.AIsBreaker;

/// <summary>What the inputs ask for: an edit where there is an image, from the client or of the conversation; a variation where there are
/// no words with it.</summary>
internal static class DrawnRequest
{
    /// <summary>Without its images.</summary>
    /// <param name="goesOn">There is a conversation, and so an image.</param>
    public static ImageRequest Of(InputsReader inputs, bool goesOn, Findings findings)
    {
        var (prompt, negative) = (inputs.Texts.Prompt, inputs.Texts.NegativePrompt);
        var hasImage = inputs.NamedImages > 0 || goesOn;
        if (inputs.HasMask && !hasImage)
            findings.Refuse(InputsReader.Path, "has a mask, but no image of role 'user' that it could be the mask of");
        if (!hasImage)
            return new GenerateRequest { Prompt = prompt, NegativePrompt = negative };
        // Nobody looks at the image before there is one.
        return prompt.Length == 0 && negative.Length == 0 && !inputs.HasMask
            ? new VaryRequest { Image = null! }
            : new EditRequest
            {
                Prompt = prompt,
                NegativePrompt = negative,
                Images = [],
            };
    }

    public static ImageRequest WithImages(ImageRequest request, IReadOnlyList<InputImage> images, InputImage? mask) =>
        request switch
        {
            EditRequest edit => edit with { Images = images, Mask = mask },
            VaryRequest vary when images is [var image, ..] => vary with { Image = image },
            _ => request,
        };
}
