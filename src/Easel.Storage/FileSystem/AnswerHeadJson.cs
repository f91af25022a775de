using System.Text.Json.Serialization;
using Easel.Core.Answers;

namespace Easel.Storage.FileSystem;

[JsonSerializable(typeof(AnswerHead))]
internal sealed partial class AnswerHeadJson : JsonSerializerContext;
