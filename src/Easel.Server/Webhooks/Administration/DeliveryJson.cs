using System.Text.Json.Serialization;

namespace Easel.Server.Webhooks.Administration;

[JsonSerializable(typeof(string))]
internal sealed partial class DeliveryJson : JsonSerializerContext;
