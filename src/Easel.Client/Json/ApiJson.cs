using System.Text.Json.Serialization;
using Easel.Client.Errors;
using Easel.Client.Gallery;
using Easel.Client.Images;
using Easel.Client.Jobs;
using Easel.Client.Keys;
using Easel.Client.Models;
using Easel.Client.Presets;
using Easel.Client.Queue;
using Easel.Client.Responses;
using Easel.Client.Streaming;
using Easel.Client.Usage;
using Easel.Client.Webhooks;

namespace Easel.Client.Json;

/// <summary>OpenAI's spelling, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString
)]
[JsonSerializable(typeof(ImagesResponse))]
[JsonSerializable(typeof(ImageGenerateParams))]
[JsonSerializable(typeof(ImageEditParams))]
[JsonSerializable(typeof(ImageVariationParams))]
[JsonSerializable(typeof(ImageUpscaleParams))]
[JsonSerializable(typeof(ImageModelList))]
[JsonSerializable(typeof(IImageGenStreamEvent))]
[JsonSerializable(typeof(IImageEditStreamEvent))]
[JsonSerializable(typeof(ImageGenPartialImageEvent))]
[JsonSerializable(typeof(ImageGenCompletedEvent))]
[JsonSerializable(typeof(ImageEditPartialImageEvent))]
[JsonSerializable(typeof(ImageEditCompletedEvent))]
[JsonSerializable(typeof(ProgressStreamEvent))]
[JsonSerializable(typeof(QueuedStreamEvent))]
[JsonSerializable(typeof(ImageGenerationCall))]
[JsonSerializable(typeof(EaselJob))]
[JsonSerializable(typeof(EaselJobList))]
[JsonSerializable(typeof(DryRunPlan))]
[JsonSerializable(typeof(UsagePage<ImagesUsage>))]
[JsonSerializable(typeof(UsagePage<CostUsage>))]
[JsonSerializable(typeof(AccessKey))]
[JsonSerializable(typeof(AccessKeyPage))]
[JsonSerializable(typeof(AccessKeyParams))]
[JsonSerializable(typeof(RotateParams))]
[JsonSerializable(typeof(QueueItemList))]
[JsonSerializable(typeof(QueueCancellation))]
[JsonSerializable(typeof(Preset))]
[JsonSerializable(typeof(PresetList))]
[JsonSerializable(typeof(PresetParams))]
[JsonSerializable(typeof(PresetValues))]
[JsonSerializable(typeof(UsedPreset))]
[JsonSerializable(typeof(DeletedPreset))]
[JsonSerializable(typeof(ModelState))]
[JsonSerializable(typeof(ModelStateList))]
[JsonSerializable(typeof(GalleryOverview))]
[JsonSerializable(typeof(GalleryPage))]
[JsonSerializable(typeof(GalleryImage))]
[JsonSerializable(typeof(PictureRecipe))]
[JsonSerializable(typeof(GalleryStar))]
[JsonSerializable(typeof(GalleryMove))]
[JsonSerializable(typeof(GalleryRename))]
[JsonSerializable(typeof(GalleryIds))]
[JsonSerializable(typeof(GalleryChanged))]
[JsonSerializable(typeof(GalleryDeleted))]
[JsonSerializable(typeof(Webhook))]
[JsonSerializable(typeof(WebhookList))]
[JsonSerializable(typeof(WebhookParams))]
[JsonSerializable(typeof(WebhookChange))]
[JsonSerializable(typeof(WebhookDelivery))]
[JsonSerializable(typeof(WebhookDeliveryPage))]
[JsonSerializable(typeof(WebhookDeletion))]
[JsonSerializable(typeof(ErrorEnvelope))]
internal sealed partial class ApiJson : JsonSerializerContext;
