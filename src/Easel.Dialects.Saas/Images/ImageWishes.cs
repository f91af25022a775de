using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Requests;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Saas.Errors;
using Easel.Dialects.Saas.Models;

namespace Easel.Dialects.Saas.Images;

/// <summary>Makes requests to the pipeline of what was asked for.</summary>
internal sealed class ImageWishes(ModelCatalog catalog, ImageService service, Providers providers)
{
    /// <summary>As long as the template keeps images.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);

    private static readonly ImageSize UsualSize = new(1024, 1024);

    private static readonly ImageWarning NotUntracked = new(
        "unsupported_parameter",
        "track",
        "Every request is accounted for here; 'track' was left out."
    );

    /// <summary>The request to run; or all that is wrong with it.</summary>
    public async ValueTask<(PreparedRequest? Prepared, IReadOnlyList<ApiError> Problems)> PrepareAsync(
        HttpContext context,
        ImageWish wish,
        CallerIdentity caller
    )
    {
        var (model, problem) = await providers.ChooseAsync(wish.Provider, wish.Model, context.RequestAborted);
        if (problem is not null)
            return (null, [problem]);
        var request = new GenerateRequest
        {
            Prompt = wish.Prompt,
            Model = model,
            Size = SizeOf(wish, model),
            Quality = QualityOf(wish),
            Style = wish.Style,
            Count = wish.Count,
            User = wish.User,
            Context = RequestContexts.Of(context) with
            {
                Caller = caller,
                Cache = RequestContexts.CacheOf(context.Request, wish.Cache ? new CachePolicy(CacheUse.Always, KeptFor) : CachePolicy.None),
            },
        };
        var (prepared, problems) = service.Draft(request).Prepare(wish.Track ? [] : [NotUntracked]);
        return (prepared, [.. problems.Select(one => SaasError.From(one, context.TraceIdentifier))]);
    }

    /// <summary>The template draws squares of 1024 pixels where nobody says otherwise, and so does a model that can.</summary>
    private ImageSize? SizeOf(ImageWish wish, string? model)
    {
        if (wish.Size is { } named)
            return ImageSize.TryParse(named, out var size) ? size : null;
        return catalog.Find(model) is { } card && card.Capabilities.Sizes.Allows(UsualSize) ? UsualSize : null;
    }

    private static ImageQuality QualityOf(ImageWish wish) =>
        wish.Quality switch
        {
            "hd" => ImageQuality.High,
            "standard" => ImageQuality.Medium,
            _ => ImageQuality.Auto,
        };
}
