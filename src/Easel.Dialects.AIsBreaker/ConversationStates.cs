using Easel.Core.Assets;
using Easel.Core.Signing;
using Easel.Dialects.Access;
using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;

namespace Easel.Dialects.AIsBreaker;

/// <summary>
/// What a client sends back to go on from its last image: the name of the image, which is kept as long as one with a URL,
/// signed together with whose it is. Another key's state looks like a forged one.
/// </summary>
internal sealed class ConversationStates(IAssetStore store, SigningKey key, TimeProvider clock)
{
    public const string Path = "request.conversationState";

    private readonly TextSigner _signer = new(key.Secret, "easel conversation ");

    public string Of(HttpContext context, AssetName image) => $"{image}.{_signer.Sign(Signed(Caller.OwnerOf(context), image))}";

    /// <summary>The image that the conversation is about, read into <paramref name="share"/>; or why there is none.</summary>
    public async ValueTask<(ImageInput? Image, ApiError? Problem)> OpenAsync(
        IncomingRequest incoming,
        string state,
        UploadShare share,
        long maxLength
    )
    {
        var dot = state.LastIndexOf('.');
        if (
            dot < 0
            || !AssetName.TryParse(state[..dot], out var name)
            || !_signer.Verify(Signed(incoming.Owner, name), state.AsSpan(dot + 1))
        )
        {
            return (
                null,
                ApiError.BadRequest("invalid_conversation_state", Path, $"'{Path}' is not one that this server gave to this access key.")
            );
        }

        await using var content = name.ExpiresAt > clock.GetUtcNow() ? await store.OpenAsync(name, incoming.Cancelled) : null;
        if (content is null)
        {
            return (
                null,
                new ApiError(
                    StatusCodes.Status410Gone,
                    "invalid_request_error",
                    "conversation_expired",
                    Path,
                    $"'{Path}' has expired; a conversation can be gone on with for {AssetLinks.Lifetime.TotalMinutes} minutes."
                )
            );
        }

        var file = share.NewFile();
        return await file.FillAsync(content, maxLength, incoming.Cancelled) switch
        {
            UploadProblem.None => (new UploadedInput(Path, file), null),
            UploadProblem.NoRoom => (null, ApiError.TooManyUploads),
            _ => (null, ApiError.TooLarge(share.Total)),
        };
    }

    private static string Signed(string owner, AssetName image) => $"{owner} {image}";
}
