using Easel.Abstractions.Events;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Knows more of a request than its body says, and hears what becomes of it.</summary>
internal interface ICallWatcher
{
    /// <summary>The same call as it is to be done.</summary>
    ImagesCall Adapt(ImagesCall call);

    /// <summary>Before the answer's writer gets it.</summary>
    void See(ImageEvent happened);
}
