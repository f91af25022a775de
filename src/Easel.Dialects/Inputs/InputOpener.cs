using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs.Fetching;
using Easel.Dialects.Json;

namespace Easel.Dialects.Inputs;

/// <summary>Gets the images that a request names, from wherever they are, and sees to it that each of them is one.</summary>
internal sealed class InputOpener(InputImageReader reader, IInputFiles files, OwnAssets assets, GuardedFetcher fetcher)
{
    public long MaxFileLength => reader.Limits.MaxBytes;

    /// <summary>The images in their order, up to the first that is not one; what is wrong with any is told to
    /// <paramref name="report"/>.</summary>
    /// <param name="fetch">Get what did not come with the request; otherwise that is passed over.</param>
    /// <param name="verify">As <see cref="InputImageReader.ReadAsync"/>.</param>
    public async ValueTask<IReadOnlyList<EncodedInputImage>> OpenAsync(
        IReadOnlyList<ImageInput> inputs,
        bool fetch,
        Action<ApiError> report,
        UploadShare share,
        IncomingRequest request,
        bool verify = true
    )
    {
        if (!fetch)
            inputs = [.. inputs.Where(input => input is UploadedInput)];
        using var fetches = fetcher.Begin(share.Caller);
        var opened = await Task.WhenAll(inputs.Select(input => OpenAsync(input, share, fetches, request, verify).AsTask()));
        foreach (var (_, error) in opened)
        {
            if (error is not null)
                report(error);
        }

        return [.. opened.TakeWhile(one => one.Image is not null).Select(one => one.Image!)];
    }

    private async ValueTask<(EncodedInputImage? Image, ApiError? Error)> OpenAsync(
        ImageInput input,
        UploadShare share,
        FetchShare fetches,
        IncomingRequest request,
        bool verify
    )
    {
        var (file, error) = input switch
        {
            UploadedInput uploaded => (uploaded.File, null),
            FileInput stored => await OpenAsync(stored, share, request),
            UrlInput url => await FetchAsync(url, share, fetches, request),
            _ => throw new ArgumentOutOfRangeException(nameof(input), input, "No such input."),
        };
        if (file is null)
            return (null, error);
        var (image, problem) = await reader.ReadAsync(file, request.Cancelled, verify);
        if (problem is null)
            return (image, null);
        file.Dispose();
        return (null, Refused(input, "invalid_image_file", problem.Message));
    }

    private async ValueTask<(UploadedFile? File, ApiError? Error)> OpenAsync(FileInput input, UploadShare share, IncomingRequest request)
    {
        await using var content = await files.OpenAsync(request.Owner, input.FileId, request.Cancelled);
        if (content is null)
            return (null, Refused(input, "file_not_found", $"there is no file {Quote.Text(input.FileId)}"));
        var file = share.NewFile();
        var problem = await file.FillAsync(content, MaxFileLength, request.Cancelled);
        return problem == UploadProblem.None ? (file, null) : (null, Describe(problem, input, share));
    }

    /// <summary>An image that this server gave out by URL is here already.</summary>
    private async ValueTask<(UploadedFile? File, ApiError? Error)> OpenAsync(
        OwnAsset asset,
        UrlInput input,
        UploadShare share,
        IncomingRequest request
    )
    {
        await using var content = asset.Content;
        if (content is null)
            return (null, Refused(input, "invalid_image_url", asset.Problem));
        var file = share.NewFile();
        var problem = await file.FillAsync(content, MaxFileLength, request.Cancelled);
        return problem == UploadProblem.None ? (file, null) : (null, Describe(problem, input, share));
    }

    private async ValueTask<(UploadedFile? File, ApiError? Error)> FetchAsync(
        UrlInput input,
        UploadShare share,
        FetchShare fetches,
        IncomingRequest request
    )
    {
        if (await assets.FindAsync(input.Url, request) is { } own)
            return await OpenAsync(own, input, share, request);
        var file = share.NewFile();
        var problem = await fetcher.FetchAsync(input.Url, file, MaxFileLength, fetches, request.Cancelled);
        if (problem is null)
            return (file, null);
        file.Dispose();
        return (
            null,
            problem.Upload == UploadProblem.None
                ? Refused(input, "invalid_image_url", problem.Message)
                : Describe(problem.Upload, input, share)
        );
    }

    private ApiError Describe(UploadProblem problem, ImageInput input, UploadShare share) =>
        problem switch
        {
            UploadProblem.FileTooLarge => Refused(input, "image_too_large", $"the file has more than {MaxFileLength:N0} bytes"),
            UploadProblem.LargerThanBudget => ApiError.TooLarge(share.Total),
            _ => ApiError.TooManyUploads,
        };

    private static ApiError Refused(ImageInput input, string code, string why) =>
        ApiError.BadRequest(code, input.Param, $"Invalid '{input.Param}': {why}.");
}
