using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects.Inputs;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>What the image_generation tool is to draw.</summary>
/// <param name="Request">As it was asked for.</param>
/// <param name="Prepared">The same, ready to run.</param>
/// <param name="Edited">The images that it edits, in their order.</param>
internal sealed record DrawingCall(PromptedRequest Request, PreparedRequest Prepared, IReadOnlyList<ImageInput> Edited);
